import { nearest } from "../../shared/nearest";
import type { Rule } from "../../shared/rule";
import { EvictionPolicy } from "../elasticache/elasticache.args";
import type { AzureRedisArgs } from "./azure-redis.args";
import { AzureRedisClustering, AzureRedisModule } from "./azure-redis.args";
import type { AzureRedisSettings } from "./azure-redis.settings";
import { AzureRedisFamily, largestUnclusteredGb, redisSkus } from "./skus";
import { Environment } from "../../shared/tier";

const { RediSearch, RedisJson } = AzureRedisModule;
/** Sizes of Azure Cache for Redis and of its Enterprise tiers. */
const retired = /^(basic|standard|premium|enterprise|enterpriseflash)(_|$)/i;

/** What Azure Managed Redis would refuse of sizes, clustering, eviction and modules. Source: "Plan for Redis modules in Azure Managed Redis". */
export function featureRules(args: AzureRedisArgs, settings: AzureRedisSettings): Rule[] {
    return [...sizeRules(args, settings), ...moduleRules(settings)];
}

function sizeRules({ skuName }: AzureRedisArgs, settings: AzureRedisSettings): Rule[] {
    const { sku, clusteringPolicy, highAvailability, environment } = settings;
    const meant = nearest(skuName ?? "", [...redisSkus.keys()]) ?? "Balanced_B10";
    const isRetired = retired.test(skuName ?? "");
    return [
        {
            key: "skuName",
            broken: isRetired,
            reason: `got "${skuName}", a size of Azure Cache for Redis, which Azure makes no more and ends; Azure Managed Redis has sizes such as Balanced_B10 and MemoryOptimized_M20; take one of them`,
        },
        {
            key: "skuName",
            broken: skuName !== undefined && !isRetired && !redisSkus.has(skuName),
            reason: `got "${skuName}"; a size such as Balanced_B10, MemoryOptimized_M20, ComputeOptimized_X5 or FlashOptimized_A250 is allowed; did you mean ${meant}?`,
        },
        {
            key: "clusteringPolicy",
            broken: clusteringPolicy === AzureRedisClustering.None && sku.memoryGb > largestUnclusteredGb,
            reason: `got NoCluster, but ${sku.name} has ${sku.memoryGb} GB, and one shard takes up to ${largestUnclusteredGb}; take a smaller skuName or another clusteringPolicy`,
        },
        {
            key: "highAvailability",
            broken: !highAvailability && environment === Environment.Prod,
            reason: `got false in prod, where a lost node would be lost data; leave it out`,
        },
    ];
}

function moduleRules({ modules, sku, clusteringPolicy, evictionPolicy }: AzureRedisSettings): Rule[] {
    const searches = modules.includes(RediSearch);
    const beyondFlash = modules.filter((module) => module !== RedisJson).join(", ");
    return [
        ...modules.map((module, index) => ({
            key: `modules[${index}]`,
            broken: modules.indexOf(module) !== index,
            reason: `got ${module} a second time; a module is allowed once; take it out`,
        })),
        {
            key: "clusteringPolicy",
            broken: searches && clusteringPolicy !== AzureRedisClustering.Enterprise,
            reason: `got ${clusteringPolicy}, but RediSearch needs EnterpriseCluster; set it, or take RediSearch out`,
        },
        {
            key: "evictionPolicy",
            broken: searches && evictionPolicy !== EvictionPolicy.NoEviction,
            reason: `got ${evictionPolicy}, but RediSearch needs noeviction, since its indexes cannot lose keys; set it, or take RediSearch out`,
        },
        {
            key: "modules",
            broken: sku.family === AzureRedisFamily.FlashOptimized && beyondFlash !== "",
            reason: `got ${beyondFlash}, but ${sku.name} knows RedisJSON only; take them out or another family than FlashOptimized`,
        },
    ];
}
