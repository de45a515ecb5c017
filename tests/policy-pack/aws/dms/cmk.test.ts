import { dmsCmk } from "../../../../policy-pack/aws/dms/cmk";
import { dmsEndpoint } from "../../../../policy-pack/aws/dms/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const key = "arn:aws:kms:eu-west-2:123456789012:key/1";

describeRule(dmsCmk, {
    compliant: { kmsKeyArn: key },
    violating: { kmsKeyArn: "alias/aws/dms" },
    undefined: "violates",
    configured: [
        { settings: { allowedKeyPatterns: [":210987654321:key/"] }, given: { kmsKeyArn: key }, expect: "violates" },
    ],
    others: [{ title: "an endpoint", given: [resource(dmsEndpoint, {})], expect: "violates" }],
});
