import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import fc from "fast-check";
import { accessString } from "../../../components/cache/elasticache/access-strings";
import { maxConnections, thresholdsOf } from "../../../components/cache/elasticache/alarm-thresholds";
import { cacheAlarms, nodeIds } from "../../../components/cache/elasticache/alarms";
import { CacheAccess, ClusterMode, EvictionPolicy } from "../../../components/cache/elasticache/elasticache.args";
import { isGlobal, nodeTypes } from "../../../components/cache/elasticache/node-types";
import { recoveryOf } from "../../../components/cache/elasticache/recovery";
import { AlarmSeverity } from "../../../components/foundation/aws/alarms";
import { Tier } from "../../../components/shared/tier";
import { settings } from "./elasticache.fixture";

const nodeType = fc.constantFrom(...nodeTypes.keys());
const evictionPolicy = fc.constantFrom(...Object.values(EvictionPolicy));

describe("The thresholds of a cache", () => {
    it("follow from the node's size, and warn before they are critical", () => {
        fc.assert(
            fc.property(nodeType, evictionPolicy, (type, policy) => {
                const given = settings({ nodeType: type, evictionPolicy: policy, recovery: undefined });
                const { memoryPercent, connections, freeableMemoryBytes, swapBytes, engineCpuPercent } =
                    thresholdsOf(given);
                assert.ok(memoryPercent.warning < memoryPercent.critical && memoryPercent.critical < 100);
                assert.ok(connections.warning < connections.critical && connections.critical < maxConnections);
                assert.ok(engineCpuPercent.warning < engineCpuPercent.critical);
                assert.ok(freeableMemoryBytes > 0 && freeableMemoryBytes < given.node.maxMemoryBytes / 10);
                assert.ok(swapBytes > 0 && swapBytes <= 300_000_000);
            }),
        );
    });

    it("look at every node exactly once, and at no more than ten in one alarm", () => {
        fc.assert(
            fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 2, max: 6 }), (shards, nodesPerShard) => {
                const given = settings({ shards, nodesPerShard, clusterMode: ClusterMode.Enabled });
                const alarms = cacheAlarms(given).filter(({ metricName }) => metricName === "SwapUsage");
                const watched = alarms.flatMap(({ dimensions, others = [] }) => [dimensions, ...others]);
                assert.deepEqual(
                    watched.map(({ CacheClusterId }) => CacheClusterId),
                    nodeIds(given),
                );
                assert.equal(nodeIds(given).length, shards * nodesPerShard);
                assert.ok(alarms.every(({ others = [] }) => others.length < 10));
                assert.equal(new Set(alarms.map(({ role }) => role)).size, alarms.length);
            }),
            { numRuns: 30 },
        );
    });

    it("name nodes as ElastiCache does", () => {
        const stack = `${pulumi.getProject()}-${pulumi.getStack()}`;
        assert.deepEqual(nodeIds(settings()), [
            `${stack}-sessions-0001-001`,
            `${stack}-sessions-0001-002`,
            `${stack}-sessions-0002-001`,
            `${stack}-sessions-0002-002`,
        ]);
        assert.deepEqual(nodeIds(settings({ tier: Tier.Basic })), [`${stack}-sessions-001`]);
    });

    it("report to all three severities in every tier", () => {
        for (const tier of Object.values(Tier)) {
            const severities = new Set(cacheAlarms(settings({ tier })).map(({ severity }) => severity));
            assert.deepEqual([...severities].sort(), Object.values(AlarmSeverity).sort(), tier);
        }
    });
});

describe("Node types", () => {
    it("hold more data and compute with more cores the larger they are", () => {
        for (const family of new Set([...nodeTypes.values()].map((type) => type.family))) {
            const types = [...nodeTypes.values()].filter((type) => type.family === family);
            const bytes = types.map(({ maxMemoryBytes }) => maxMemoryBytes);
            const cores = types.map(({ vcpus }) => vcpus);
            assert.deepEqual(
                bytes,
                [...bytes].sort((one, other) => one - other),
                family,
            );
            assert.deepEqual(
                cores,
                [...cores].sort((one, other) => one - other),
                family,
            );
        }
    });

    it("are in a Global Datastore only from large on", () => {
        for (const type of nodeTypes.values()) if (isGlobal(type)) assert.match(type.name, /large$/);
    });
});

describe("The rights of users", () => {
    it("never reach beyond the prefix, nor to what flushes, lists all keys or administers", () => {
        for (const access of Object.values(CacheAccess)) {
            const rights = accessString(access, "shop:").split(" ");
            assert.equal(rights[0], "on");
            assert.deepEqual(
                rights.filter((right) => /^[~&]/.test(right)),
                access === CacheAccess.Read ? ["~shop:*"] : ["~shop:*", "&shop:*"],
            );
            assert.ok(rights.indexOf("-@all") < rights.indexOf("+@read"));
            assert.ok(rights.indexOf("-@dangerous") > rights.indexOf("+@read"));
            assert.equal(rights.includes("+@write"), access === CacheAccess.ReadWrite);
        }
    });
});

describe("What a cache promises", () => {
    it("is what its settings can keep", () => {
        const promise = (tier: Tier) => recoveryOf(settings({ tier }), "eu-west-1");
        assert.equal(promise(Tier.Basic).rpoMinutes, 1440);
        assert.doesNotMatch(promise(Tier.Basic).how, /lost zone/);
        assert.match(promise(Tier.Standard).how, /^lost zone: failover/);
        assert.deepEqual([promise(Tier.Premium).rpoMinutes, promise(Tier.Premium).rtoMinutes], [1, 10]);
    });
});
