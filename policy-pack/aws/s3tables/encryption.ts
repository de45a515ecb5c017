import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { customerKey } from "../../requirements/customer-key";
import { all } from "../../requirements/combine";
import { s3TableBucket } from "./types";

/** A table bucket's key is the customer's. */
export const s3tablesEncryption = resourceRule({
    id: "aws-s3tables-encryption",
    severity: "high",
    theme: "encryption",
    proves: "Every S3 table bucket encrypts new tables with a customer-managed KMS key.",
    risk: "Under S3's own keys, whoever may read the table may read the data: no key policy stands in between and no use is audited.",
    remediation: {
        property:
            'Set encryptionConfiguration with sseAlgorithm: "aws:kms" and kmsKeyArn, the ARN of an aws.kms.Key, on aws.s3tables.TableBucket.',
    },
    page: {
        title: "Using server-side encryption with AWS KMS keys (SSE-KMS) in table buckets",
        url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-kms-encryption.html",
    },
    types: [s3TableBucket],
    fixClass: "person",
    requires: all(
        isOneOf("encryptionConfiguration.sseAlgorithm", ["aws:kms"]),
        customerKey("encryptionConfiguration.kmsKeyArn"),
    ),
});
