import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyStatement } from "../../foundation/aws/policy-document";
import { lakeBucket } from "./bucket";
import { objects } from "./policy";
import type { LakeContext } from "./lake-context";
import { expiringAfter } from "./lifecycle";
import { prefixed } from "./s3-lake.settings";

/** A bucket whose requests are logged, under its role. */
export interface LoggedBucket {
    role: string;
    bucket: aws.s3.Bucket;
}

/**
 * Logs every request to the buckets into one more bucket, which must be of their region. That one is encrypted by S3's own keys, since S3
 * delivers no server access logs to a bucket with SSE-KMS by default, and has no object lock and no logs of its own, for the same reason.
 * Source: "Enabling Amazon S3 server access logging", Amazon S3 user guide.
 */
export function createAccessLogs(
    lake: LakeContext,
    place: { role: string; region?: pulumi.Input<string>; bucketNamePrefix?: string },
    logged: LoggedBucket[],
): aws.s3.Bucket {
    const { name, parent, tags, settings } = lake;
    const { role, region } = place;
    const logs = lakeBucket(
        `${name}-${role}`,
        {
            bucketName: prefixed(place.bucketNamePrefix, role),
            region,
            tags,
            versioning: true,
            lifecycle: expiringAfter(settings.accessLogRetentionDays),
            forceDestroy: settings.protection.forceDestroy,
            protect: settings.protection.protect,
            statements: (bucketArn) => [deliveryStatement(lake, bucketArn, logged)],
        },
        parent,
    );
    for (const source of logged) {
        new aws.s3.BucketLogging(
            `${name}-${source.role}-logging`,
            {
                region,
                bucket: source.bucket.bucket,
                targetBucket: logs.bucket.bucket,
                targetPrefix: `${source.role}/`,
                targetObjectKeyFormat: { partitionedPrefix: { partitionDateSource: "EventTime" } },
            },
            { parent, dependsOn: logs.ready },
        );
    }
    return logs.bucket;
}

/** Lets S3's log delivery write, for these buckets of this account only. Without ACLs, a policy is the only way. */
function deliveryStatement(lake: LakeContext, logsArn: pulumi.Output<string>, logged: LoggedBucket[]): PolicyStatement {
    return {
        Sid: "AllowLogDelivery",
        Effect: "Allow",
        Principal: { Service: "logging.s3.amazonaws.com" },
        Action: "s3:PutObject",
        Resource: objects(logsArn),
        Condition: {
            ArnLike: { "aws:SourceArn": logged.map(({ bucket }) => bucket.arn) },
            StringEquals: { "aws:SourceAccount": lake.account.accountId },
        },
    };
}
