import type { Rule } from "../../shared/rule";
import type { AzureRedisArgs } from "./azure-redis.args";
import { AzureRedisModule, AzureRedisPersistence } from "./azure-redis.args";
import type { AzureRedisSettings } from "./azure-redis.settings";
import { AzureRedisFamily, tooSmallForGeo } from "./skus";

/** The modules whose data can be merged from two regions. */
const merging = [AzureRedisModule.RediSearch, AzureRedisModule.RedisJson];

/** What active geo-replication excludes. Sources: "Configure active geo-replication for Azure Managed Redis instances", "Plan for Redis modules in Azure Managed Redis". */
export function geoRules(args: AzureRedisArgs, settings: AzureRedisSettings): Rule[] {
    const { recovery, placement } = args;
    const { geoReplication, sku, persistence, modules } = settings;
    const others = modules.filter((module) => !merging.includes(module)).join(", ");
    const rules: Rule[] = [
        {
            key: "recovery",
            broken: recovery === undefined,
            reason: `geoReplication needs a recovery region, and none is given; give it, or set geoReplication to false`,
        },
        {
            key: "recovery.placement.location",
            broken: recovery?.placement.location === placement.location,
            reason: `got "${placement.location}", the cache's own region; a linked cache is in another one; set another one`,
        },
        {
            key: "skuName",
            broken: tooSmallForGeo.includes(sku.name),
            reason: `got "${sku.name}", which is too small for geoReplication; take Balanced_B3 or larger, or set geoReplication to false`,
        },
        {
            key: "skuName",
            broken: sku.family === AzureRedisFamily.FlashOptimized,
            reason: `got "${sku.name}", but FlashOptimized has no geoReplication; take another family or set geoReplication to false`,
        },
        {
            key: "persistence",
            broken: persistence !== AzureRedisPersistence.None,
            reason: `got ${persistence} with geoReplication, which keeps the data in the other region and nothing on disk; leave persistence out or set geoReplication to false`,
        },
        {
            key: "modules",
            broken: others !== "",
            reason: `got ${others} with geoReplication, which knows ${merging.join(" and ")} only; take them out or set geoReplication to false`,
        },
    ];
    return geoReplication ? rules : [];
}
