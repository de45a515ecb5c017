import type { types } from "@pulumi/aws";
import type { LifecycleSettings } from "./s3-lake.settings";

/** The rules that make a bucket's objects age as the settings say. */
export function lifecycleRules(settings: LifecycleSettings): types.input.s3.BucketLifecycleConfigurationRule[] {
    return [
        {
            id: "age",
            status: "Enabled",
            filter: {},
            transitions: settings.transitions.map(({ storageClass, afterDays }) => ({ storageClass, days: afterDays })),
            // With an age, S3 clears away delete markers that stand for nothing by itself, and refuses to be told to.
            expiration:
                settings.expireAfterDays === undefined
                    ? { expiredObjectDeleteMarker: true }
                    : { days: settings.expireAfterDays },
            noncurrentVersionExpiration: {
                noncurrentDays: settings.noncurrentExpireAfterDays,
                newerNoncurrentVersions: settings.noncurrentVersionsKept,
            },
            abortIncompleteMultipartUpload: { daysAfterInitiation: settings.abortUploadsAfterDays },
        },
    ];
}

/** The lifecycle of a bucket whose objects are worth nothing after a while: logs and query results. */
export function expiringAfter(days: number): LifecycleSettings {
    return { transitions: [], expireAfterDays: days, noncurrentExpireAfterDays: 1, abortUploadsAfterDays: 1 };
}
