import * as aws from "@pulumi/aws";
import type { CacheContext } from "./context";
import type { CacheSite } from "./site";
import type { CacheUsers } from "./users";

/**
 * A cache without nodes: encrypted at rest and in transit always, over three availability zones, in cluster mode only. The provider
 * takes no last snapshot of it, so Pulumi's protection stands in for one.
 */
export function createServerlessCache(
    { name, args, settings, parent }: CacheContext,
    site: CacheSite,
    users: CacheUsers,
): aws.elasticache.ServerlessCache {
    const { limits, protection } = settings;
    return new aws.elasticache.ServerlessCache(
        `${name}-cache`,
        {
            region: site.region,
            name: settings.identifier,
            description: `Cache ${name}`,
            engine: settings.engine,
            majorEngineVersion: settings.engineVersion.split(".")[0],
            kmsKeyId: site.keyArn,
            subnetIds: site.subnetIds,
            securityGroupIds: [site.securityGroupId],
            userGroupId: users.group.userGroupId,
            cacheUsageLimits: {
                dataStorage: { maximum: limits.maxStorageGb, minimum: limits.minStorageGb, unit: "GB" },
                ecpuPerSeconds: [{ maximum: limits.maxEcpuPerSecond, minimum: limits.minEcpuPerSecond }],
            },
            snapshotRetentionLimit: settings.backupRetentionDays,
            dailySnapshotTime: settings.backupWindow.split("-")[0],
            snapshotArnsToRestores: args.restore?.snapshotArns,
            tags: args.tags,
        },
        {
            parent,
            protect: protection.protect || protection.finalSnapshot,
            deleteBeforeReplace: true,
            // Read at creation only: a later change would replace the cache.
            ignoreChanges: ["snapshotArnsToRestores"],
        },
    );
}
