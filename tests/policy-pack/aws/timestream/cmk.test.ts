import { timestreamCmk } from "../../../../policy-pack/aws/timestream/cmk";
import { describeRule } from "../../describe-rule";

describeRule(timestreamCmk, {
    compliant: { kmsKeyId: "arn:aws:kms:eu-west-2:123456789012:key/1" },
    violating: { kmsKeyId: "alias/aws/timestream" },
    undefined: "violates",
    configured: [
        {
            settings: { allowedKeyPatterns: ["nothing-like-it"] },
            given: { kmsKeyId: "arn:aws:kms:eu-west-2:123456789012:key/1" },
            expect: "violates",
        },
    ],
});
