import { logGroupCmk } from "../../../../policy-pack/aws/log-group/cmk";
import { describeRule } from "../../describe-rule";

const key = "arn:aws:kms:eu-west-2:123456789012:key/1";

describeRule(logGroupCmk, {
    compliant: { kmsKeyId: key },
    violating: { kmsKeyId: "alias/aws/logs" },
    undefined: "violates",
    configured: [
        { settings: { allowedKeyPatterns: [":210987654321:key/"] }, given: { kmsKeyId: key }, expect: "violates" },
    ],
});
