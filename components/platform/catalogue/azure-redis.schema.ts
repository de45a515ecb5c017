import { z } from "zod";
import {
    AzureRedisClustering,
    AzureRedisModule,
    AzureRedisPersistence,
} from "../../cache/azure-redis/azure-redis.args";
import { EvictionPolicy } from "../../cache/elasticache/elasticache.args";
import { CacheService } from "../data-platform/data-platform.args";
import type { AzureRedisStore } from "./azure-redis.store";
import type { Shape } from "./shape";
import { azureEntryShape } from "./shape";

const shape: Shape<Omit<AzureRedisStore, "service">> = {
    ...azureEntryShape,
    skuName: z.string().optional(),
    highAvailability: z.boolean().optional(),
    clusteringPolicy: z.enum(AzureRedisClustering).optional(),
    evictionPolicy: z.enum(EvictionPolicy).optional(),
    modules: z.array(z.enum(AzureRedisModule)).optional(),
    persistence: z.enum(AzureRedisPersistence).optional(),
    geoReplication: z.boolean().optional(),
    deferUpgrade: z.boolean().optional(),
};

/** An entry of `strata:cache` whose service is azure-redis. */
export const azureRedisStoreSchema = z.strictObject({ ...shape, service: z.literal(CacheService.AzureRedis) });
