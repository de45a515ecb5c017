import { redshiftNotPublic } from "../../../../policy-pack/aws/redshift/not-public";
import { redshiftServerlessWorkgroup } from "../../../../policy-pack/aws/redshift/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(redshiftNotPublic, {
    compliant: { publiclyAccessible: false },
    violating: { publiclyAccessible: true },
    undefined: "passes",
    others: [
        {
            title: "a public workgroup",
            given: [resource(redshiftServerlessWorkgroup, { publiclyAccessible: true })],
            expect: "violates",
        },
    ],
});
