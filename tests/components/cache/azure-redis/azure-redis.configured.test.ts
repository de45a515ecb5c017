import assert from "node:assert/strict";
import { alarmsOf, thresholdsOf } from "../../../../components/cache/azure-redis/alarms";
import {
    AzureRedisClustering,
    AzureRedisModule,
    AzureRedisPersistence,
} from "../../../../components/cache/azure-redis/azure-redis.args";
import { settingsOf } from "../../../../components/cache/azure-redis/azure-redis.settings";
import { redisSkus } from "../../../../components/cache/azure-redis/skus";
import { EvictionPolicy } from "../../../../components/cache/elasticache/elasticache.args";
import { AzureAccess } from "../../../../components/foundation/azure/store-settings";
import { Tier } from "../../../../components/shared/tier";
import { valueOf } from "../../mocks";
import { args, deploy, problems } from "./azure-redis.fixture";
import fc from "fast-check";

const principalId = "0f0e8c1f-6b0a-4d5e-9a57-2f0f3c8b2102";

describe("AzureRedis when configured", () => {
    it("links a cache in the recovery region when both are made, and never by a change", async () => {
        const { one, result } = await deploy({ tier: Tier.Premium });
        const ids = (name: string) =>
            one(name).inputs.geoReplication.linkedDatabases.map(
                ({ id }: { id: string }) => id.split("redisEnterprise/")[1],
            );
        assert.deepEqual(ids("sessions-database"), ["sessions-cluster/databases/default"]);
        assert.deepEqual(ids("sessions-recovery-database"), [
            "sessions-cluster/databases/default",
            "sessions-recovery-cluster/databases/default",
        ]);
        const { inputs, ignoreChanges, dependencies } = one("sessions-recovery-database");
        assert.equal(inputs.geoReplication.groupNickname, one("sessions-database").inputs.geoReplication.groupNickname);
        assert.deepEqual(ignoreChanges, ["geoReplication.linkedDatabases"]);
        assert.ok(dependencies.includes(one("sessions-database").urn));
        assert.deepEqual(await valueOf(result.endpoints), {
            primary: "sessions-cluster.uksouth.redis.azure.net",
            recovery: "sessions-recovery-cluster.ukwest.redis.azure.net",
        });
    });

    it("makes both caches of a group the same", async () => {
        const { one } = await deploy({ tier: Tier.Premium, modules: [AzureRedisModule.RedisJson] });
        const same = (name: string) => {
            const { modules, clusteringPolicy, evictionPolicy, persistence } = one(name).inputs;
            return { modules, clusteringPolicy, evictionPolicy, persistence };
        };
        assert.deepEqual(same("sessions-recovery-database"), same("sessions-database"));
        assert.deepEqual(one("sessions-recovery-cluster").inputs.sku, one("sessions-cluster").inputs.sku);
    });

    it("lets principals read and write in every region, one after the other", async () => {
        const principals = ["app", "worker"].map((name) => ({ name, principalId, access: AzureAccess.Write }));
        const { one, all } = await deploy({ tier: Tier.Premium, principals });
        const assignments = all("azure-native:redisenterprise:AccessPolicyAssignment");
        assert.deepEqual(
            assignments.map(({ name }) => name).sort(),
            ["", "recovery-"].flatMap((prefix) =>
                ["app", "worker"].map((name) => `sessions-${prefix}principal-${name}`),
            ),
        );
        for (const { inputs } of assignments) {
            assert.match(inputs.accessPolicyAssignmentName, /^[a-z0-9]{1,60}$/);
            assert.deepEqual([inputs.accessPolicyName, inputs.user], ["default", { objectId: principalId }]);
        }
        assert.ok(one("sessions-principal-worker").dependencies.includes(one("sessions-principal-app").urn));
    });

    it("lets one more principal in by a grant", async () => {
        const { result } = await deploy();
        const [assignment] = result.grant({ name: "late", principalId, access: AzureAccess.Write });
        assert.equal(await valueOf(assignment!.accessPolicyName), "default");
        assert.throws(
            () => result.grant({ name: "reader", principalId, access: AzureAccess.Read }),
            /Azure Managed Redis gives write/,
        );
    });

    it("searches with what searching needs", async () => {
        const { inputs } = (await deploy({ modules: [AzureRedisModule.RediSearch] })).one("sessions-database");
        assert.deepEqual(inputs.modules, [{ name: "RediSearch" }]);
        assert.deepEqual([inputs.clusteringPolicy, inputs.evictionPolicy], ["EnterpriseCluster", "NoEviction"]);
    });

    it("keeps on disk what it is told", async () => {
        const { Aof, None, RdbTwelveHourly } = AzureRedisPersistence;
        const kept = async (persistence: AzureRedisPersistence) =>
            (await deploy({ persistence })).one("sessions-database").inputs.persistence;
        assert.deepEqual(await kept(Aof), { aofEnabled: true, rdbEnabled: false, aofFrequency: "1s" });
        assert.deepEqual(await kept(RdbTwelveHourly), { aofEnabled: false, rdbEnabled: true, rdbFrequency: "12h" });
        assert.deepEqual(await kept(None), { aofEnabled: false, rdbEnabled: false });
    });

    it("promises what its settings hold", async () => {
        const promise = async (over: Parameters<typeof deploy>[0]) => valueOf((await deploy(over)).result.recovery);
        const hourly = await promise({});
        assert.deepEqual([hourly.rpoMinutes, hourly.rtoMinutes], [60, 36]);
        const linked = await promise({ tier: Tier.Premium });
        assert.deepEqual([linked.rpoMinutes, linked.rtoMinutes], [1, 5]);
        assert.match(linked.how, /linked cache in ukwest/);
        const alone = await promise({ tier: Tier.Basic });
        assert.equal(alone.rpoMinutes, 525_600);
        assert.match(alone.how, /fill it from its source/);
    });
});

describe("AzureRedis's alarms", () => {
    it("look at the vendor's metrics, and at the link only where there is one", () => {
        const metrics = (over: Parameters<typeof args>[0]) =>
            new Set(alarmsOf(settingsOf(args(over)), "id", "").map(({ metricName }) => metricName));
        const common = ["usedmemorypercentage", "evictedkeys", "percentProcessorTime", "serverLoad"];
        assert.deepEqual(metrics({}), new Set(common));
        assert.deepEqual(metrics({ tier: Tier.Premium }), new Set([...common, "geoReplicationHealthy"]));
    });

    it("come earlier where a full memory refuses writes, and count evictions by the size", () => {
        fc.assert(
            fc.property(fc.constantFrom(...redisSkus.keys()), (skuName) => {
                const of = (evictionPolicy: EvictionPolicy) =>
                    thresholdsOf(settingsOf(args({ skuName, evictionPolicy })));
                const [evicts, refuses] = [of(EvictionPolicy.AllKeysLru), of(EvictionPolicy.NoEviction)];
                assert.ok(refuses.memoryPercent.critical < evicts.memoryPercent.critical);
                assert.ok(evicts.memoryPercent.warning < evicts.memoryPercent.critical);
                assert.equal(refuses.evictedKeys, 0);
                assert.ok(evicts.evictedKeys >= Math.max(1_000, redisSkus.get(skuName)!.memoryGb * 1_000));
            }),
        );
    });
});

describe("AzureRedis takes", () => {
    for (const skuName of redisSkus.keys())
        it(`the size ${skuName}`, () => assert.deepEqual(problems({ skuName }), []));

    it("one shard up to 25 GB", () =>
        assert.deepEqual(problems({ skuName: "Balanced_B20", clusteringPolicy: AzureRedisClustering.None }), []));
});
