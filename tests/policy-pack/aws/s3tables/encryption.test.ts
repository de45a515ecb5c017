import { s3tablesEncryption } from "../../../../policy-pack/aws/s3tables/encryption";
import { describeRule } from "../../describe-rule";

const key = "arn:aws:kms:eu-west-2:123456789012:key/1";

describeRule(s3tablesEncryption, {
    compliant: { encryptionConfiguration: { sseAlgorithm: "aws:kms", kmsKeyArn: key } },
    violating: { encryptionConfiguration: { sseAlgorithm: "AES256", kmsKeyArn: "" } },
    undefined: "violates",
    configured: [
        {
            settings: { allowedKeyPatterns: [":210987654321:key/"] },
            given: { encryptionConfiguration: { sseAlgorithm: "aws:kms", kmsKeyArn: key } },
            expect: "violates",
        },
    ],
});
