import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { LakeBucket } from "./bucket";
import { lakeBucket } from "./bucket";
import type { LakeContext } from "./lake-context";
import { edgeStatements } from "./policy";
import type { ZoneSettings } from "./s3-lake.settings";

/** A zone as it was made. */
export interface Zone extends LakeBucket {
    settings: ZoneSettings;
}

/** The id of the filter under which a zone's request metrics are counted. */
export const requestMetricsFilter = "EntireBucket";

/** Makes a zone's bucket and what watches it. */
export function createZone(lake: LakeContext, zone: ZoneSettings): Zone {
    const { name, parent, region, tags, keyArn: kmsKeyArn } = lake;
    const { protect, forceDestroy } = lake.settings.protection;
    const { bucketName, versioning, lifecycle, objectLock, edgeDistributionArns } = zone;
    const bucketArgs = {
        bucketName,
        versioning,
        lifecycle,
        objectLock,
        region,
        tags,
        kmsKeyArn,
        protect,
        forceDestroy,
        statements: (bucketArn: pulumi.Output<string>) => edgeStatements(bucketArn, edgeDistributionArns),
    };
    const made = lakeBucket(`${name}-${zone.zone}`, bucketArgs, parent);

    archiveTiers(lake, zone, made);
    if (lake.settings.eventBridge) {
        new aws.s3.BucketNotification(
            `${name}-${zone.zone}-events`,
            { bucket: made.bucket.bucket, region, eventbridge: true },
            { parent },
        );
    }
    if (lake.settings.requestMetrics) {
        new aws.s3.BucketMetric(
            `${name}-${zone.zone}-requests`,
            { bucket: made.bucket.bucket, region, name: requestMetricsFilter },
            { parent },
        );
    }
    return { ...made, settings: zone };
}

function archiveTiers({ name, parent, region }: LakeContext, zone: ZoneSettings, { bucket }: LakeBucket): void {
    const { archiveAfterDays, deepArchiveAfterDays } = zone.intelligentTiering;
    const tierings = [
        ...(archiveAfterDays === undefined ? [] : [{ accessTier: "ARCHIVE_ACCESS", days: archiveAfterDays }]),
        ...(deepArchiveAfterDays === undefined
            ? []
            : [{ accessTier: "DEEP_ARCHIVE_ACCESS", days: deepArchiveAfterDays }]),
    ];
    if (tierings.length === 0) return;
    new aws.s3.BucketIntelligentTieringConfiguration(
        `${name}-${zone.zone}-archive-tiers`,
        { bucket: bucket.bucket, region, name: "unread", tierings },
        { parent },
    );
}
