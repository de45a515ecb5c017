import type { Resource } from "../../frame/resource";
import type { Stack } from "../../frame/stack";
import { s3Bucket, s3Logging } from "./types";

/** Whether another bucket's server access logs go to this one, which S3 cannot write under KMS and which would else log itself. */
export function isLogTarget(bucket: Resource, stack: Stack): boolean {
    return (
        stack.attachedTo(bucket, s3Logging, "targetBucket").length > 0 ||
        stack.attachedTo(bucket, s3Bucket, "logging.targetBucket").length > 0
    );
}
