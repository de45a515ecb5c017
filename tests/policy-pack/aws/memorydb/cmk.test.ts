import { memorydbCmk } from "../../../../policy-pack/aws/memorydb/cmk";
import { describeRule } from "../../describe-rule";

const key = "arn:aws:kms:eu-west-2:123456789012:key/1";
describeRule(memorydbCmk, {
    compliant: { kmsKeyArn: key },
    violating: { kmsKeyArn: "alias/aws/memorydb" },
    undefined: "violates",
    configured: [
        { settings: { allowedKeyPatterns: [":210987654321:key/"] }, given: { kmsKeyArn: key }, expect: "violates" },
    ],
});
