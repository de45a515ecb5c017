import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { createResults } from "./athena.results";
import type { LakeBucket } from "./bucket";
import type { LakeContext } from "./lake-context";
import { scanLimitBytes } from "./s3-lake.rules";

/** The workgroup through which the lake is asked, and where it puts its answers. */
export interface LakeQueries {
    workgroup: aws.athena.Workgroup;
    results: LakeBucket;
}

/** Makes a workgroup whose limits and encryption no client can change, and a bucket for its results. */
export function createQueries(lake: LakeContext, bucketNamePrefix: string | undefined): LakeQueries {
    const { name, parent, region, tags, settings, keyArn } = lake;
    const results = createResults(lake, bucketNamePrefix);
    const workgroup = new aws.athena.Workgroup(
        `${name}-workgroup`,
        {
            region,
            description: `Queries over the lake ${name}`,
            forceDestroy: settings.protection.forceDestroy,
            configuration: {
                enforceWorkgroupConfiguration: true,
                bytesScannedCutoffPerQuery: scanLimitBytes(settings.scanLimitGib),
                publishCloudwatchMetricsEnabled: true,
                requesterPaysEnabled: false,
                engineVersion: { selectedEngineVersion: "Athena engine version 3" },
                resultConfiguration: {
                    outputLocation: pulumi.interpolate`s3://${results.bucket.bucket}/`,
                    expectedBucketOwner: lake.account.accountId,
                    encryptionConfiguration: { encryptionOption: "SSE_KMS", kmsKeyArn: keyArn },
                },
            },
            tags,
        },
        { parent, dependsOn: results.ready },
    );
    return { workgroup, results };
}
