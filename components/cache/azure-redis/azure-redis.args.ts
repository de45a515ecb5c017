import type { AlertGroupIds, AzureKeyArgs, AzurePlacementArgs } from "../../foundation/azure/placement";
import type { AzureStoreSettingArgs } from "../../foundation/azure/store-settings";
import type { StoreArgs } from "../../shared/store";
import type { EvictionPolicy } from "../elasticache/elasticache.args";

/** How keys are spread over shards; for good, but for NoCluster, which can become one of the others. */
export enum AzureRedisClustering {
    /** Clients speak the cluster protocol and go to the shard of a key: the fastest. */
    Oss = "OSSCluster",
    /** One endpoint for all shards, for clients that know no clusters; RediSearch needs it. */
    Enterprise = "EnterpriseCluster",
    /** One shard: up to 25 GB. */
    None = "NoCluster",
}

/** Whether the data is kept on disk as well, for the day that all nodes are lost. */
export enum AzureRedisPersistence {
    None = "none",
    /** A snapshot every hour. */
    RdbHourly = "rdb-1h",
    /** A snapshot every 6 hours. */
    RdbSixHourly = "rdb-6h",
    /** A snapshot every 12 hours. */
    RdbTwelveHourly = "rdb-12h",
    /** Every write, within a second. */
    Aof = "aof-1s",
}

/** Redis's modules; chosen when the cache is created. */
export enum AzureRedisModule {
    RediSearch = "RediSearch",
    RedisJson = "RedisJSON",
    RedisBloom = "RedisBloom",
    RedisTimeSeries = "RedisTimeSeries",
}

/** The recovery region, and what the linked cache finds there. */
export interface AzureRedisRecoveryArgs {
    /** Another region than the cache's own, its endpoint subnet, zones and workspace. */
    placement: AzurePlacementArgs;
    /** The key of that region. Default: an AzureStoreKey of its own, in a vault of its own. */
    customerKey?: AzureKeyArgs;
}

/** What may be set of Azure Managed Redis beyond where it stands and who it belongs to; an entry of a platform's config sets the same. */
export interface AzureRedisSettingArgs extends AzureStoreSettingArgs {
    /** The size, for example "Balanced_B10" or "MemoryOptimized_M20". Default: by tier. */
    skuName?: string;
    /** Whether each shard has a replica, in another zone where the region has zones. Default: by tier, in prod always. */
    highAvailability?: boolean;
    /** How keys are spread over shards; later Azure changes NoCluster only, and any other by a new cache. Default: OSSCluster, with RediSearch EnterpriseCluster. */
    clusteringPolicy?: AzureRedisClustering;
    /** What happens to keys when the memory is full. Default: volatile-lru, with RediSearch noeviction. */
    evictionPolicy?: EvictionPolicy;
    /** Modules, for good. Default: none. */
    modules?: AzureRedisModule[];
    /** Whether the data is kept on disk; not with geoReplication, whose other cache keeps it. Default: none for tier basic, rdb-1h for standard, aof-1s for premium; none with geoReplication. */
    persistence?: AzureRedisPersistence;
    /** Whether a cache in the recovery region is linked, and takes writes as well. Default: by tier, where there is a recovery region. */
    geoReplication?: boolean;
    /** Whether new versions of Redis wait until you take them. Default: false. */
    deferUpgrade?: boolean;
}

/** What an AzureRedis takes. */
export interface AzureRedisArgs extends StoreArgs, AzureRedisSettingArgs {
    /** Region, resource group, endpoint subnet, private DNS zones and workspace. */
    placement: AzurePlacementArgs;
    /** The action groups that alerts report to. */
    alertGroups: AlertGroupIds;
    /** The key that encrypts its disks, in the cache's region. Default: an AzureStoreKey of its own, in a vault of its own. */
    customerKey?: AzureKeyArgs;
    /** The recovery region; needed with geoReplication. Default: none. */
    recovery?: AzureRedisRecoveryArgs;
}
