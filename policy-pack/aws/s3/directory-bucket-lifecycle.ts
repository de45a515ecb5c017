import { stackRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { someEntry } from "../../requirements/list";
import { attached } from "../../requirements/attached";
import { s3DirectoryBucket, s3Lifecycle } from "./types";

/** A directory bucket expires its objects. */
export const s3DirectoryBucketLifecycle = stackRule({
    id: "aws-s3-directory-bucket-lifecycle",
    severity: "low",
    theme: "lifecycle",
    proves: "Every S3 directory bucket has an enabled lifecycle rule.",
    risk: "The dearest storage of S3 keeps what nobody needs any more, and abandoned uploads, for good.",
    remediation: {
        property:
            "Add an aws.s3.BucketLifecycleConfiguration with an enabled rule whose bucket is the aws.s3.DirectoryBucket.",
    },
    page: {
        title: "Working with S3 Lifecycle for directory buckets",
        url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-objects-lifecycle.html",
    },
    types: [s3DirectoryBucket],
    fixClass: "person",
    requires: attached({
        type: s3Lifecycle,
        by: "bucket",
        requires: someEntry("rules", isOneOf("status", ["Enabled"]), "no rule is enabled"),
        none: "no BucketLifecycleConfiguration refers to the bucket",
    }),
});
