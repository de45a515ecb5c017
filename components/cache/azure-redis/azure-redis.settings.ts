import type { Protection } from "../../shared/store";
import { protectionOf } from "../../shared/store";
import { Environment, Tier } from "../../shared/tier";
import { sizesOf } from "../../shared/tiers";
import { EvictionPolicy } from "../elasticache/elasticache.args";
import type { AzureRedisArgs } from "./azure-redis.args";
import { AzureRedisClustering, AzureRedisModule, AzureRedisPersistence } from "./azure-redis.args";
import type { RedisSku } from "./skus";
import { redisSkus } from "./skus";

/** Everything plain that the cache is made of, with each default taken. Rules, alarms and recovery are computed from it. */
export interface AzureRedisSettings {
    environment: Environment;
    protection: Protection;
    sku: RedisSku;
    highAvailability: boolean;
    clusteringPolicy: AzureRedisClustering;
    evictionPolicy: EvictionPolicy;
    modules: AzureRedisModule[];
    persistence: AzureRedisPersistence;
    geoReplication: boolean;
    deferUpgrade: boolean;
}

/** The port of every Azure Managed Redis. */
export const redisPort = 10_000;

const persistenceByTier: Record<Tier, AzureRedisPersistence> = {
    [Tier.Basic]: AzureRedisPersistence.None,
    [Tier.Standard]: AzureRedisPersistence.RdbHourly,
    [Tier.Premium]: AzureRedisPersistence.Aof,
};

/** Takes every default. An unknown size, which the rules refuse, is computed as the tier's. */
export function settingsOf(args: AzureRedisArgs): AzureRedisSettings {
    const sizes = sizesOf(args.tier).azureRedis;
    const environment = args.environment ?? Environment.Dev;
    const modules = args.modules ?? [];
    const searches = modules.includes(AzureRedisModule.RediSearch);
    const geoReplication = args.geoReplication ?? (sizes.geoReplicated && args.recovery !== undefined);
    const kept = geoReplication ? AzureRedisPersistence.None : persistenceByTier[args.tier ?? Tier.Standard];
    return {
        environment,
        protection: protectionOf(args),
        sku: redisSkus.get(args.skuName ?? "") ?? redisSkus.get(sizes.skuName)!,
        highAvailability: args.highAvailability ?? (sizes.highAvailability || environment === Environment.Prod),
        clusteringPolicy:
            args.clusteringPolicy ?? (searches ? AzureRedisClustering.Enterprise : AzureRedisClustering.Oss),
        evictionPolicy: args.evictionPolicy ?? (searches ? EvictionPolicy.NoEviction : EvictionPolicy.VolatileLru),
        modules,
        persistence: args.persistence ?? kept,
        geoReplication,
        deferUpgrade: args.deferUpgrade ?? false,
    };
}
