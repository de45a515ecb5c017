import { resourceRule } from "../../frame/define";
import { isFalse } from "../../requirements/value";
import { s3TableBucket } from "./types";

/** A table bucket with tables is not deleted. */
export const s3tablesNoForceDestroy = resourceRule({
    id: "aws-s3tables-no-force-destroy",
    severity: "high",
    theme: "deletion",
    proves: "No S3 table bucket lets its tables be deleted together with it.",
    risk: "Removing the bucket from the program deletes every table in it, without a question.",
    remediation: { property: "Leave forceDestroy of aws.s3tables.TableBucket out, or set it to false." },
    page: {
        title: "Amazon S3 table buckets",
        url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-buckets.html",
    },
    types: [s3TableBucket],
    binds: "production",
    fixClass: "in-place",
    requires: isFalse("forceDestroy"),
});
