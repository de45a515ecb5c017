import { s3BucketKey } from "../../../../policy-pack/aws/s3/bucket-key";
import { describeRule } from "../../describe-rule";

describeRule(s3BucketKey, {
    compliant: { rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms" }, bucketKeyEnabled: true }] },
    violating: {
        rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms" }, bucketKeyEnabled: false }],
    },
    undefined: "passes",
    others: [
        {
            title: "keys of S3's own",
            given: { rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }] },
            expect: "passes",
        },
        {
            title: "KMS with nothing said about bucket keys",
            given: { rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms" } }] },
            expect: "violates",
        },
    ],
});
