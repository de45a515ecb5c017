import { resourceRule } from "../../frame/define";
import { isOneOf, isTrue } from "../../requirements/value";
import { everyEntry } from "../../requirements/list";
import { when } from "../../requirements/combine";
import { s3Encryption } from "./types";

// Double encryption (aws:kms:dsse) has no bucket keys.
const isKms = isOneOf("applyServerSideEncryptionByDefault.sseAlgorithm", ["aws:kms"]);

/** A bucket asks KMS once for many objects. */
export const s3BucketKey = resourceRule({
    id: "aws-s3-bucket-key",
    severity: "low",
    theme: "cost",
    proves: "Every S3 bucket that encrypts with KMS uses a bucket key.",
    risk: "Every request asks KMS on its own, which costs and can run into its limits.",
    remediation: {
        argument: "S3Lake sets it.",
        property: "Set bucketKeyEnabled: true in rules of aws.s3.BucketServerSideEncryptionConfiguration.",
    },
    page: {
        title: "Reducing the cost of SSE-KMS with Amazon S3 Bucket Keys",
        url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-key.html",
    },
    types: [s3Encryption],
    fixClass: "in-place",
    requires: everyEntry(
        "rules",
        when((rule) => isKms.problems(rule, {}).length === 0, isTrue("bucketKeyEnabled")),
    ),
});
