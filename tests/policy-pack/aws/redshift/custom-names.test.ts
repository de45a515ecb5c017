import { redshiftCustomNames } from "../../../../policy-pack/aws/redshift/custom-names";
import { redshiftServerlessNamespace } from "../../../../policy-pack/aws/redshift/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(redshiftCustomNames, {
    compliant: { masterUsername: "keeper" },
    violating: { masterUsername: "awsuser" },
    undefined: "passes",
    configured: [{ settings: { forbiddenNames: ["keeper"] }, given: { masterUsername: "keeper" }, expect: "violates" }],
    others: [
        {
            title: "a namespace with a default name",
            given: [resource(redshiftServerlessNamespace, { adminUsername: "Admin" })],
            expect: "violates",
        },
    ],
});
