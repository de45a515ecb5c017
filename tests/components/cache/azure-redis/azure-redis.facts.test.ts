import type { AzureRedisArgs } from "../../../../components/cache/azure-redis/azure-redis.args";
import {
    AzureRedisClustering,
    AzureRedisModule,
    AzureRedisPersistence,
} from "../../../../components/cache/azure-redis/azure-redis.args";
import { EvictionPolicy } from "../../../../components/cache/elasticache/elasticache.args";
import { AzureDnsMode } from "../../../../components/foundation/azure/placement";
import { AzureAccess } from "../../../../components/foundation/azure/store-settings";
import { Environment, Tier } from "../../../../components/shared/tier";
import { refusesEach, takesDefaults, type RefusedFact } from "../../azure.facts";
import { azurePlacement } from "../../azure.fixture";
import { problems } from "./azure-redis.fixture";

const { RediSearch, RedisBloom, RedisJson, RedisTimeSeries } = AzureRedisModule;

/** The fact, arguments against it, and the whole message. */
const refused: RefusedFact<AzureRedisArgs>[] = [
    [
        "Azure Cache for Redis has retired",
        { skuName: "Premium_P1" },
        'skuName: got "Premium_P1", a size of Azure Cache for Redis, which Azure makes no more and ends; Azure Managed Redis has sizes such as Balanced_B10 and MemoryOptimized_M20; take one of them',
    ],
    [
        "its Enterprise tiers with it",
        { skuName: "EnterpriseFlash_F300" },
        'skuName: got "EnterpriseFlash_F300", a size of Azure Cache for Redis, which Azure makes no more and ends; Azure Managed Redis has sizes such as Balanced_B10 and MemoryOptimized_M20; take one of them',
    ],
    [
        "a size must exist",
        { skuName: "Balanced_B30" },
        'skuName: got "Balanced_B30"; a size such as Balanced_B10, MemoryOptimized_M20, ComputeOptimized_X5 or FlashOptimized_A250 is allowed; did you mean Balanced_B0?',
    ],
    [
        "RediSearch needs EnterpriseCluster",
        { modules: [RediSearch], clusteringPolicy: AzureRedisClustering.Oss },
        "clusteringPolicy: got OSSCluster, but RediSearch needs EnterpriseCluster; set it, or take RediSearch out",
    ],
    [
        "RediSearch needs NoEviction",
        { modules: [RediSearch], evictionPolicy: EvictionPolicy.VolatileLru },
        "evictionPolicy: got volatile-lru, but RediSearch needs noeviction, since its indexes cannot lose keys; set it, or take RediSearch out",
    ],
    [
        "Flash knows RedisJSON only",
        { skuName: "FlashOptimized_A250", modules: [RedisJson, RedisBloom] },
        "modules: got RedisBloom, but FlashOptimized_A250 knows RedisJSON only; take them out or another family than FlashOptimized",
    ],
    [
        "a module is loaded once",
        { modules: [RedisJson, RedisJson] },
        "modules[1]: got RedisJSON a second time; a module is allowed once; take it out",
    ],
    [
        "one shard holds 25 GB",
        { skuName: "Balanced_B50", clusteringPolicy: AzureRedisClustering.None },
        "clusteringPolicy: got NoCluster, but Balanced_B50 has 60 GB, and one shard takes up to 25; take a smaller skuName or another clusteringPolicy",
    ],
    [
        "a cache of prod survives a node",
        { environment: Environment.Prod, highAvailability: false },
        "highAvailability: got false in prod, where a lost node would be lost data; leave it out",
    ],
    [
        "B0 and B1 cannot be geo-replicated",
        { skuName: "Balanced_B1", tier: Tier.Premium },
        'skuName: got "Balanced_B1", which is too small for geoReplication; take Balanced_B3 or larger, or set geoReplication to false',
    ],
    [
        "Flash cannot be geo-replicated",
        { skuName: "FlashOptimized_A250", tier: Tier.Premium },
        'skuName: got "FlashOptimized_A250", but FlashOptimized has no geoReplication; take another family or set geoReplication to false',
    ],
    [
        "a geo-replicated cache keeps nothing on disk",
        { tier: Tier.Premium, persistence: AzureRedisPersistence.RdbHourly },
        "persistence: got rdb-1h with geoReplication, which keeps the data in the other region and nothing on disk; leave persistence out or set geoReplication to false",
    ],
    [
        "two modules alone merge writes of two regions",
        { tier: Tier.Premium, modules: [RedisBloom, RedisTimeSeries] },
        "modules: got RedisBloom, RedisTimeSeries with geoReplication, which knows RediSearch and RedisJSON only; take them out or set geoReplication to false",
    ],
    [
        "geo-replication needs a region",
        { geoReplication: true, recovery: undefined },
        "recovery: geoReplication needs a recovery region, and none is given; give it, or set geoReplication to false",
    ],
    [
        "another one than its own",
        { geoReplication: true, recovery: { placement: azurePlacement() } },
        'recovery.placement.location: got "uksouth", the cache\'s own region; a linked cache is in another one; set another one',
    ],
    [
        "managed DNS needs the zone of Managed Redis, which is another one than the retired service's",
        { placement: { ...azurePlacement(), privateDnsZoneIds: { "privatelink.redis.cache.windows.net": "/zone" } } },
        "placement.privateDnsZoneIds: has no zone privatelink.redis.azure.net, which managed DNS of the endpoint redisEnterprise needs; add it, or set endpointDns.redisEnterprise to policy or external",
    ],
    [
        "a cache has one endpoint",
        { endpointDns: { redisCache: AzureDnsMode.External } },
        "endpointDns.redisCache: is no endpoint of this store; its endpoints are redisEnterprise; rename it or take it out",
    ],
    [
        "there is one access policy, which reads and writes",
        {
            principals: [
                { name: "app", principalId: "0f0e8c1f-6b0a-4d5e-9a57-2f0f3c8b2102", access: AzureAccess.Admin },
            ],
        },
        'principals[0].access: got "admin"; Azure Managed Redis gives write; use one of them',
    ],
];

describe("AzureRedis refuses what Azure would", () => {
    refusesEach(problems, refused);
});

describe("AzureRedis takes", () => takesDefaults(problems));
