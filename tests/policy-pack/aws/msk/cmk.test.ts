import { mskCmk } from "../../../../policy-pack/aws/msk/cmk";
import { describeRule } from "../../describe-rule";

const key = "arn:aws:kms:eu-west-2:123456789012:key/1";

describeRule(mskCmk, {
    compliant: { encryptionInfo: { encryptionAtRestKmsKeyArn: key } },
    violating: { encryptionInfo: { encryptionAtRestKmsKeyArn: "alias/aws/kafka" } },
    undefined: "violates",
    configured: [
        {
            settings: { allowedKeyPatterns: [":210987654321:key/"] },
            given: { encryptionInfo: { encryptionAtRestKmsKeyArn: key } },
            expect: "violates",
        },
    ],
});
