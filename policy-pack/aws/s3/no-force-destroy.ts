import { resourceRule } from "../../frame/define";
import { isFalse } from "../../requirements/value";
import { s3Bucket, s3DirectoryBucket } from "./types";

/** A bucket with objects is not deleted. */
export const s3NoForceDestroy = resourceRule({
    id: "aws-s3-no-force-destroy",
    severity: "high",
    theme: "deletion",
    proves: "No S3 bucket or directory bucket lets its objects be deleted together with it.",
    risk: "Removing the bucket from the program deletes every object and every version, without a question.",
    remediation: {
        argument: "S3Lake allows it only with allowDataLoss.",
        property: "Leave forceDestroy of aws.s3.Bucket and aws.s3.DirectoryBucket out, or set it to false.",
    },
    page: {
        title: "Deleting a general purpose bucket",
        url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/delete-bucket.html",
    },
    types: [s3Bucket, s3DirectoryBucket],
    binds: "production",
    fixClass: "in-place",
    requires: isFalse("forceDestroy"),
});
