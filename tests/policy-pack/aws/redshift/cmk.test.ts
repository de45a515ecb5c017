import { redshiftCmk } from "../../../../policy-pack/aws/redshift/cmk";
import { redshiftServerlessNamespace } from "../../../../policy-pack/aws/redshift/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const key = "arn:aws:kms:eu-west-2:123456789012:key/1";
describeRule(redshiftCmk, {
    compliant: { kmsKeyId: key },
    violating: { kmsKeyId: "alias/aws/redshift" },
    undefined: "violates",
    configured: [
        { settings: { allowedKeyPatterns: [":210987654321:key/"] }, given: { kmsKeyId: key }, expect: "violates" },
    ],
    others: [{ title: "a namespace without", given: [resource(redshiftServerlessNamespace)], expect: "violates" }],
});
