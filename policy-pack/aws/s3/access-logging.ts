import { stackRule } from "../../frame/define";
import { isSet } from "../../requirements/value";
import { oneOf } from "../../requirements/combine";
import { attached } from "../../requirements/attached";
import { isLogTarget } from "./log-target";
import { s3Bucket, s3Logging } from "./types";

const logging = attached({
    type: s3Logging,
    by: "bucket",
    requires: isSet("targetBucket"),
    none: "no BucketLogging refers to the bucket",
    inline: oneOf("", isSet("logging.targetBucket"), isSet("loggings.0.targetBucket")),
});

/** A bucket logs who asks for what. */
export const s3AccessLogging = stackRule({
    id: "aws-s3-access-logging",
    severity: "medium",
    theme: "logging",
    proves: "Every S3 bucket has server access logging, except a target of such logs.",
    risk: "Nobody can tell afterwards who read or deleted which object.",
    remediation: {
        argument: "S3Lake brings a bucket for these logs.",
        property: "Add an aws.s3.BucketLogging with targetBucket for the bucket.",
    },
    page: {
        title: "Logging requests with server access logging",
        url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html",
    },
    types: [s3Bucket],
    fixClass: "person",
    reaches: [{ type: s3Logging, guards: ["targetBucket"] }],
    check: (bucket, settings, stack) => (isLogTarget(bucket, stack) ? [] : logging.problems(bucket, settings, stack)),
});
