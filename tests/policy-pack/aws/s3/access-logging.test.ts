import { s3AccessLogging } from "../../../../policy-pack/aws/s3/access-logging";
import { s3Bucket, s3Logging } from "../../../../policy-pack/aws/s3/types";
import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const lake = resource(s3Bucket, { bucket: "data" });
const logs = resource(s3Bucket, { bucket: "logs" });

describeRule(s3AccessLogging, {
    compliant: [lake, logs, resource(s3Logging, { bucket: "data", targetBucket: "logs" })],
    violating: [lake],
    undefined: "violates",
    unknown: { waits: [lake, resource(s3Logging, { bucket: unknown, targetBucket: "elsewhere" })] },
    others: [
        {
            title: "logging that names no target",
            given: [lake, resource(s3Logging, { bucket: "data" })],
            expect: "violates",
        },
        {
            title: "logging inside the bucket",
            given: [resource(s3Bucket, { bucket: "data", logging: { targetBucket: "elsewhere" } })],
            expect: "passes",
        },
        {
            title: "logging inside a V2 bucket",
            given: [
                resource("aws:s3/bucketV2:BucketV2", { bucket: "data", loggings: [{ targetBucket: "elsewhere" }] }),
            ],
            expect: "passes",
        },
        {
            title: "a target of logs from inside another bucket",
            given: [logs, resource(s3Bucket, { bucket: "data", logging: { targetBucket: "logs" } })],
            expect: "passes",
        },
    ],
});
