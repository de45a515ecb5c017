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

/** Makes the lake's own workgroup, and a bucket for the results of all. */
export function createQueries(lake: LakeContext, bucketNamePrefix: string | undefined): LakeQueries {
    const results = createResults(lake, bucketNamePrefix);
    return { workgroup: createWorkgroup(lake, results, `${lake.name}-workgroup`), results };
}

/** Makes a workgroup whose limits, encryption and place of results no client can change. */
export function createWorkgroup(
    { name, parent, region, tags, settings, keyArn, account }: LakeContext,
    results: LakeBucket,
    workgroupName: string,
    resultPrefix = "",
): aws.athena.Workgroup {
    return new aws.athena.Workgroup(
        workgroupName,
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
                    outputLocation: pulumi.interpolate`s3://${results.bucket.bucket}/${resultPrefix}`,
                    expectedBucketOwner: account.accountId,
                    encryptionConfiguration: { encryptionOption: "SSE_KMS", kmsKeyArn: keyArn },
                },
            },
            tags,
        },
        { parent, dependsOn: results.ready },
    );
}
