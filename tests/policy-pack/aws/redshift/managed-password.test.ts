import { redshiftManagedPassword } from "../../../../policy-pack/aws/redshift/managed-password";
import { redshiftServerlessNamespace } from "../../../../policy-pack/aws/redshift/types";
import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(redshiftManagedPassword, {
    compliant: { manageMasterPassword: true },
    violating: { manageMasterPassword: false },
    undefined: "violates",
    others: [
        {
            title: "a write-only password",
            given: { masterPasswordWo: unknown, masterPasswordWoVersion: 1 },
            expect: "passes",
        },
        { title: "a password", given: { masterPassword: "a" }, expect: "violates" },
        {
            title: "a cluster from a snapshot, which has its password",
            given: { snapshotIdentifier: "a" },
            expect: "passes",
        },
        {
            title: "a serverless namespace",
            given: [resource(redshiftServerlessNamespace, { manageAdminPassword: true })],
            expect: "passes",
        },
        {
            title: "a serverless namespace with a password",
            given: [resource(redshiftServerlessNamespace, {})],
            expect: "violates",
        },
    ],
});
