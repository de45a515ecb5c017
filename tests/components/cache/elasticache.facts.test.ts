import assert from "node:assert/strict";
import type { ElasticacheClusterArgs } from "../../../components/cache/elasticache/elasticache.args";
import {
    CacheAuthentication,
    CacheDeployment,
    CacheEngine,
    ClusterMode,
    EvictionPolicy,
    RotationPhase,
    TransitEncryptionMode,
} from "../../../components/cache/elasticache/elasticache.args";
import { Tier } from "../../../components/shared/tier";
import { args, problems, recovery } from "./elasticache.fixture";

const { Redis } = CacheEngine;
const here = args().placement;
const serverless = { deployment: CacheDeployment.Serverless };
const token = { authentication: CacheAuthentication.Token };

/** The fact, arguments against it, and the whole message. */
const refused: [fact: string, over: Partial<ElasticacheClusterArgs>, message: string][] = [
    [
        "what is encrypted needs a key of its own region",
        { placement: { ...here, region: "eu-west-2" }, kmsKeyArn: "arn:aws:kms:us-east-1:123456789012:key/1" },
        "kmsKeyArn: got a key of us-east-1, but what it encrypts is in eu-west-2; give a key of that region, or leave kmsKeyArn out",
    ],
    [
        "a copy needs a key of its own region",
        { recovery: { ...recovery, kmsKeyArn: "arn:aws:kms:us-east-1:123456789012:key/1" } },
        "recovery.kmsKeyArn: got a key of us-east-1, but what it encrypts is in eu-west-1; give a key of that region, or leave kmsKeyArn out",
    ],
    [
        "automatic failover is mandatory in cluster mode, and needs two nodes a shard",
        { nodesPerShard: 1 },
        "nodesPerShard: got 1 with clusterMode enabled, which needs automatic failover, and so at least two nodes a shard; set 2 or more, or clusterMode to disabled",
    ],
    [
        "Multi-AZ needs automatic failover",
        { tier: Tier.Basic, multiAz: true },
        "multiAz: got true with one node, but Multi-AZ needs automatic failover, and so at least two; set nodesPerShard to 2 or more, or leave multiAz out",
    ],
    [
        "without cluster mode there is one shard",
        { clusterMode: ClusterMode.Disabled, shards: 2 },
        "shards: got 2 with clusterMode disabled, which has one shard; set shards to 1 or clusterMode to enabled",
    ],
    [
        "a shard has five replicas at most",
        { nodesPerShard: 7 },
        "nodesPerShard: got 7; a shard has a primary and up to five replicas; set 1 to 6",
    ],
    [
        "a cache has 500 nodes at most",
        { shards: 200, nodesPerShard: 3 },
        "shards: got 200 with 3 nodes each; a cache has 1 to 500 shards and at most 500 nodes in all; set fewer",
    ],
    [
        "Redis OSS ends at 7.1, and 5 has left standard support",
        { engine: Redis, engineVersion: "5.0.6" },
        'engineVersion: got redis "5.0.6"; ElastiCache supports 6.2, 7.0, 7.1 (major and minor); set one of them',
    ],
    [
        "Redis 7.2 is Valkey",
        { engine: Redis, engineVersion: "7.2" },
        'engineVersion: got redis "7.2"; ElastiCache supports 6.2, 7.0, 7.1 (major and minor); set one of them',
    ],
    [
        "going back to an older minor replaces the cache",
        { engineVersion: "8.0", autoMinorVersionUpgrade: true },
        'autoMinorVersionUpgrade: got true with engineVersion "8.0": once ElastiCache takes a newer minor, the next update would go back to it, which replaces the cache; set engineVersion to "8.2" or autoMinorVersionUpgrade to false',
    ],
    [
        "cache.r6g.3xlarge does not exist",
        { nodeType: "cache.r6g.3xlarge" },
        'nodeType: got "cache.r6g.3xlarge", which is no node type of today\'s generations; near it are cache.r6g.large, cache.r6g.xlarge, cache.r6g.2xlarge, cache.r6g.4xlarge, cache.r6g.8xlarge, cache.r6g.12xlarge, cache.r6g.16xlarge; set one of them',
    ],
    [
        "Graviton4 runs Valkey only",
        { engine: Redis, nodeType: "cache.r8g.large" },
        'nodeType: got "cache.r8g.large" with engine redis, but Graviton4 nodes run Valkey only; set engine to valkey or take an r7g, m7g or c7gn type',
    ],
    [
        "data tiering takes LRU, LFU or no eviction",
        { nodeType: "cache.r6gd.xlarge", evictionPolicy: EvictionPolicy.VolatileTtl },
        "evictionPolicy: got volatile-ttl with cache.r6gd.xlarge, which tiers data to SSDs; data tiering takes allkeys-lru, allkeys-lfu, volatile-lru, volatile-lfu, noeviction; set one of those",
    ],
    [
        "a first token has nothing to rotate from, and password-less login would go on",
        { ...token, rotation: { phase: RotationPhase.Rotate } },
        "rotation.phase: got rotate with version 1, before which there is no password, so that ElastiCache would still let in clients without one; set phase to set, or version to 2 for a new one",
    ],
    [
        "tokens need TLS, without exception",
        { ...token, transitEncryptionMode: TransitEncryptionMode.Preferred },
        "transitEncryptionMode: got preferred with a token, which clients without TLS would send in plain text; set authentication to users, or transitEncryptionMode to required",
    ],
    [
        "changing TLS before 7.0.5 forces a replacement",
        { engine: Redis, engineVersion: "6.2", transitEncryptionMode: TransitEncryptionMode.Preferred },
        "transitEncryptionMode: got preferred with redis 6.2, where TLS cannot be changed without a new cache; upgrade to 7.1 or Valkey first, or leave transitEncryptionMode out",
    ],
    [
        "IAM signs in from Redis 7.0 on",
        { engine: Redis, engineVersion: "6.2", grants: [{ grantName: "web", roleName: "web" }] },
        'grants[0].grantName: got "web", but redis 6.2 signs nobody in by IAM; set engineVersion to 7.1, or engine to valkey',
    ],
    [
        "one token cannot give rights",
        { ...token, grants: [{ grantName: "web", roleName: "web", keyPrefix: "a:" }] },
        "grants[0].access: got a right of its own, but the one token opens everything; set authentication to users, or leave access and keyPrefix out",
    ],
    [
        "a Global Datastore takes no burstable nodes",
        { globalDatastore: true, nodeType: "cache.t4g.medium" },
        'nodeType: got "cache.t4g.medium" in a Global Datastore, which takes m5, m6g, m7g, r5, r6g, r6gd, r7g, c7gn from large on; set one of those or globalDatastore to false',
    ],
    [
        "a Global Datastore takes the families of its list only",
        { globalDatastore: true, nodeType: "cache.r8g.large" },
        'nodeType: got "cache.r8g.large" in a Global Datastore, which takes m5, m6g, m7g, r5, r6g, r6gd, r7g, c7gn from large on; set one of those or globalDatastore to false',
    ],
    [
        "a Global Datastore needs another region",
        { globalDatastore: true, recovery: undefined },
        "recovery: globalDatastore needs a recovery region, and none is given; give it, or set globalDatastore to false",
    ],
    [
        "a copy in the same region is none",
        { globalDatastore: true, placement: { ...here, region: "eu-west-1" } },
        'recovery.region: got "eu-west-1", the cache\'s own region; set another one',
    ],
    [
        "a Global Datastore's copy has users, not a token",
        { ...token, globalDatastore: true },
        "authentication: got token with a Global Datastore, whose copy has users of its own; set authentication to users or globalDatastore to false",
    ],
    [
        "snapshots are kept 35 days at most",
        { backupRetentionDays: 36 },
        "backupRetentionDays: got 36; snapshots are kept 1 to 35 days; set one of those",
    ],
    [
        "snapshot and maintenance stay apart",
        { backupWindow: "04:00-05:00" },
        'maintenanceWindow: "sun:04:00-sun:05:00" meets backupWindow "04:00-05:00", and ElastiCache wants them apart; move one of them',
    ],
    [
        "a window lasts an hour or more",
        { backupWindow: "02:00-02:30" },
        'backupWindow: got "02:00-02:30"; it is hh:mm-hh:mm in UTC, 60 minutes or more; set for example "02:00-03:00"',
    ],
    [
        "log groups know some retentions only",
        { logRetentionDays: 31 },
        "logRetentionDays: got 31; CloudWatch Logs takes 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653; set one of those",
    ],
    [
        "the mode of the cluster is no parameter of the user's",
        { parameters: { "cluster-enabled": "no" } },
        'parameters.cluster-enabled: got "no", but clusterMode decides it; set clusterMode and leave cluster-enabled out',
    ],
    [
        "there is no append-only file since 2.8.22",
        { parameters: { appendonly: "yes" } },
        'parameters.appendonly: got "yes", but ElastiCache keeps no append-only file since 2.8.22; leave appendonly out, snapshots and replicas keep the data',
    ],
    [
        "T1 nodes, which have no Multi-AZ failover, are of the past",
        { nodeType: "cache.t1.micro" },
        'nodeType: got "cache.t1.micro", which is no node type of today\'s generations; near it are cache.t3.*, cache.t4g.*, cache.m5.*, cache.m6g.*, cache.m7g.*, cache.m8g.*, cache.r5.*, cache.r6g.*, cache.r6gd.*, cache.r7g.*, cache.r8g.*, cache.c7gn.*, cache.c8gn.*; set one of them',
    ],
    [
        "a cache is filled from one source",
        { restore: {} },
        "restore: got 0 of snapshotName and snapshotArns; a cache is filled from one of them; set one",
    ],
    [
        "a serverless cache is filled from snapshots by their ARNs",
        { ...serverless, restore: { snapshotName: "s" } },
        "restore.snapshotName: got a name for a serverless cache, which takes ARNs; set snapshotArns",
    ],
    [
        "a serverless cache is in cluster mode always",
        { ...serverless, clusterMode: ClusterMode.Disabled },
        'clusterMode: got "disabled", which only nodes have; leave clusterMode out or set deployment to nodes',
    ],
    [
        "events of keys have letters",
        { keyspaceEvents: "Q" },
        'keyspaceEvents: got "Q"; the letters are K E g $ l s h z x e t d m n A; set for example "Ex"',
    ],
    [
        "nobody is let in from everywhere",
        { placement: { ...here, allowedCidrBlocks: ["0.0.0.0/0"] } },
        "placement.allowedCidrBlocks: got 0.0.0.0/0, which is everybody; name the networks that may connect",
    ],
    [
        "names of users leave room in 40 characters",
        { identifier: "a".repeat(31) },
        `identifier: got "${"a".repeat(31)}"; a cache has a small letter, then small letters, digits and single hyphens, 30 at most; set another one`,
    ],
    [
        "a serverless cache has no nodes",
        { ...serverless, nodeType: "cache.r6g.large" },
        'nodeType: got "cache.r6g.large", which only nodes have; leave nodeType out or set deployment to nodes',
    ],
    [
        "a serverless cache knows users only",
        { ...serverless, ...token },
        "authentication: got token, but a serverless cache knows users only; set authentication to users",
    ],
    [
        "a serverless cache holds 1 to 5,000 GB",
        { ...serverless, serverlessLimits: { maxStorageGb: 5001 } },
        "serverlessLimits.maxStorageGb: got 5001; it is 1 to 5,000 GB and not less than minStorageGb; set one of those",
    ],
    [
        "a serverless cache answers 1,000 to 15,000,000 ECPUs a second",
        { ...serverless, serverlessLimits: { maxEcpuPerSecond: 999 } },
        "serverlessLimits.maxEcpuPerSecond: got 999; it is 1,000 to 15,000,000 ECPUs and not less than minEcpuPerSecond; set one of those",
    ],
    [
        "nodes have no limits but their size",
        { serverlessLimits: { maxStorageGb: 10 } },
        "serverlessLimits: got limits, but the cache has nodes; set deployment to serverless or leave serverlessLimits out",
    ],
];

describe("ElastiCache's facts: refused at preview, with what to do", () => {
    for (const [fact, over, message] of refused) {
        it(fact, () => {
            assert.deepEqual(problems(over), [message]);
        });
    }
});
