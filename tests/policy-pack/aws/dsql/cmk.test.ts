import { dsqlCmk } from "../../../../policy-pack/aws/dsql/cmk";
import { describeRule } from "../../describe-rule";

describeRule(dsqlCmk, {
    compliant: { kmsEncryptionKey: "arn:aws:kms:eu-west-2:123456789012:key/1" },
    violating: { kmsEncryptionKey: "AWS_OWNED_KMS_KEY" },
    undefined: "violates",
    configured: [
        {
            settings: { allowedKeyPatterns: ["nothing-like-it"] },
            given: { kmsEncryptionKey: "arn:aws:kms:eu-west-2:123456789012:key/1" },
            expect: "violates",
        },
    ],
});
