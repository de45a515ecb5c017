import assert from "node:assert/strict";
import type { ElasticacheClusterArgs } from "../../../components/cache/elasticache/elasticache.args";
import { CacheDeployment, CacheEngine } from "../../../components/cache/elasticache/elasticache.args";
import { Tier } from "../../../components/shared/tier";
import type { Plain, Recording } from "../mocks";
import { deploy } from "./elasticache.fixture";

const groups = "aws:elasticache/replicationGroup:ReplicationGroup";
type Cache = Recording<unknown>;
const nodes = (cache: Cache): Plain => cache.one("sessions-cache").inputs;

/** The fact, arguments that touch it, and what shows that the default honours it. */
const honoured: [fact: string, over: Partial<ElasticacheClusterArgs>, check: (cache: Cache) => void][] = [
    [
        "Redis OSS is not encrypted at rest unless it is told to be",
        { engine: CacheEngine.Redis },
        (cache) => assert.equal(nodes(cache).atRestEncryptionEnabled, true),
    ],
    [
        "a number of nodes excludes a number of shards: in cluster mode",
        {},
        (cache) => {
            assert.equal(nodes(cache).numCacheClusters, undefined);
            assert.deepEqual([nodes(cache).numNodeGroups, nodes(cache).replicasPerNodeGroup], [2, 1]);
        },
    ],
    [
        "a number of nodes excludes a number of shards: without cluster mode",
        { tier: Tier.Basic },
        (cache) => {
            assert.equal(nodes(cache).numCacheClusters, 1);
            assert.deepEqual([nodes(cache).numNodeGroups, nodes(cache).replicasPerNodeGroup], [undefined, undefined]);
        },
    ],
    [
        "a single node that is no replication group cannot become Valkey",
        { tier: Tier.Basic, engine: CacheEngine.Redis },
        ({ all }) => {
            assert.equal(all(groups).length, 1);
            assert.deepEqual(all("aws:elasticache/cluster:Cluster"), []);
        },
    ],
    [
        "a cache takes one group of users",
        { grants: [{ grantName: "web", roleName: "web" }] },
        (cache) => assert.equal(nodes(cache).userGroupIds.length, 1),
    ],
    [
        "durability needs cluster mode and Valkey 9.0",
        { engineVersion: "9.0" },
        (cache) => assert.equal(nodes(cache).durability, undefined),
    ],
    [
        "a Global Datastore has two other regions at most, and no IPv6",
        { tier: Tier.Premium },
        ({ all }) => {
            assert.equal(all(groups).length, 2);
            for (const { inputs } of all(groups)) {
                assert.deepEqual([inputs.networkType, inputs.ipDiscovery], [undefined, undefined]);
            }
        },
    ],
    [
        "ElastiCache publishes to no encrypted topic, and so is given none",
        { tier: Tier.Premium },
        ({ all }) => {
            for (const { inputs } of all(groups)) assert.equal(inputs.notificationTopicArn, undefined);
        },
    ],
    [
        "a serverless cache takes no last snapshot, and so is protected until data may be lost",
        { deployment: CacheDeployment.Serverless },
        (cache) => assert.equal(cache.one("sessions-cache").protect, true),
    ],
    [
        "a serverless cache whose data may be lost is not protected",
        { deployment: CacheDeployment.Serverless, allowDataLoss: true },
        (cache) => assert.equal(cache.one("sessions-cache").protect, false),
    ],
];

describe("ElastiCache's facts: honoured by default", () => {
    for (const [fact, over, check] of honoured) {
        it(fact, async () => {
            check(await deploy(over));
        });
    }
});
