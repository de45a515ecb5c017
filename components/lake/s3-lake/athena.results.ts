import type { LakeBucket } from "./bucket";
import { lakeBucket } from "./bucket";
import type { LakeContext } from "./lake-context";
import { expiringAfter } from "./lifecycle";
import { prefixed } from "./s3-lake.settings";

/** A bucket for results, which can be asked for again, so they expire and nothing protects them. */
export function createResults(lake: LakeContext, bucketNamePrefix: string | undefined): LakeBucket {
    const { name, parent, region, tags, settings, keyArn } = lake;
    return lakeBucket(
        `${name}-results`,
        {
            bucketName: prefixed(bucketNamePrefix, "results"),
            region,
            tags,
            kmsKeyArn: keyArn,
            versioning: true,
            lifecycle: expiringAfter(settings.resultRetentionDays),
            forceDestroy: settings.protection.forceDestroy,
            protect: false,
        },
        parent,
    );
}
