import type { Problem } from "../../shared/problems";
import type { Rule } from "../../shared/rule";
import { brokenRules, count, isWithin } from "../../shared/rule";
import type { ElasticacheClusterArgs, ElasticacheSettingArgs } from "./elasticache.args";
import { CacheAuthentication, CacheDeployment, CacheEngine, ClusterMode, EvictionPolicy } from "./elasticache.args";
import type { ElasticacheSettings } from "./elasticache.settings";
import { lineOf, newestOf, versionsOf } from "./engine-versions";
import { isTiered, isValkeyOnly, nodeTypes, nodeTypesLike } from "./node-types";

/** What ElastiCache would refuse of engine version, node type, shards, nodes and limits. */
export function sizeProblems(args: ElasticacheClusterArgs, settings: ElasticacheSettings): Problem[] {
    const isServerless = settings.deployment === CacheDeployment.Serverless;
    return brokenRules([
        ...versionRules(settings),
        ...(isServerless
            ? serverlessRules(args, settings)
            : [...nodeRules(args, settings), ...shardRules(args, settings)]),
    ]);
}

function versionRules(settings: ElasticacheSettings): Rule[] {
    const { engine, engineVersion, line, autoMinorVersionUpgrade } = settings;
    const newest = newestOf(line);
    return [
        {
            key: "engineVersion",
            broken: lineOf(engine, engineVersion) === undefined,
            reason: `got ${engine} "${engineVersion}"; ElastiCache supports ${versionsOf(engine).join(", ")} (major and minor); set one of them`,
        },
        {
            key: "autoMinorVersionUpgrade",
            broken: autoMinorVersionUpgrade && newest !== line.version,
            reason: `got true with engineVersion "${line.version}": once ElastiCache takes a newer minor, the next update would go back to it, which replaces the cache; set engineVersion to "${newest}" or autoMinorVersionUpgrade to false`,
        },
    ];
}

function nodeRules({ nodeType, serverlessLimits }: ElasticacheClusterArgs, settings: ElasticacheSettings): Rule[] {
    const { node, engine, evictionPolicy } = settings;
    const tieredPolicies: EvictionPolicy[] = [
        EvictionPolicy.AllKeysLru,
        EvictionPolicy.AllKeysLfu,
        EvictionPolicy.VolatileLru,
        EvictionPolicy.VolatileLfu,
        EvictionPolicy.NoEviction,
    ];
    return [
        {
            key: "nodeType",
            broken: nodeType !== undefined && !nodeTypes.has(nodeType),
            reason: `got "${nodeType}", which is no node type of today's generations; near it are ${nodeTypesLike(nodeType ?? "").join(", ")}; set one of them`,
        },
        {
            key: "nodeType",
            broken: engine === CacheEngine.Redis && isValkeyOnly(node),
            reason: `got "${node.name}" with engine redis, but Graviton4 nodes run Valkey only; set engine to valkey or take an r7g, m7g or c7gn type`,
        },
        {
            key: "evictionPolicy",
            broken: isTiered(node) && !tieredPolicies.includes(evictionPolicy),
            reason: `got ${evictionPolicy} with ${node.name}, which tiers data to SSDs; data tiering takes ${tieredPolicies.join(", ")}; set one of those`,
        },
        {
            key: "serverlessLimits",
            broken: serverlessLimits !== undefined,
            reason: `got limits, but the cache has nodes; set deployment to serverless or leave serverlessLimits out`,
        },
    ];
}

function shardRules({ multiAz }: ElasticacheClusterArgs, settings: ElasticacheSettings): Rule[] {
    const { shards, nodesPerShard, clusterMode } = settings;
    const nodes = shards * nodesPerShard;
    return [
        {
            key: "nodesPerShard",
            broken: !isWithin(nodesPerShard, 1, 6),
            reason: `got ${nodesPerShard}; a shard has a primary and up to five replicas; set 1 to 6`,
        },
        {
            key: "shards",
            broken: !isWithin(shards, 1, 500) || nodes > 500,
            reason: `got ${shards} with ${nodesPerShard} nodes each; a cache has 1 to 500 shards and at most 500 nodes in all; set fewer`,
        },
        {
            key: "shards",
            broken: shards > 1 && clusterMode !== ClusterMode.Enabled,
            reason: `got ${shards} with clusterMode ${clusterMode}, which has one shard; set shards to 1 or clusterMode to enabled`,
        },
        {
            key: "nodesPerShard",
            broken: nodesPerShard === 1 && clusterMode !== ClusterMode.Disabled,
            reason: `got 1 with clusterMode ${clusterMode}, which needs automatic failover, and so at least two nodes a shard; set 2 or more, or clusterMode to disabled`,
        },
        {
            key: "multiAz",
            broken: (multiAz ?? false) && nodesPerShard === 1,
            reason: `got true with one node, but Multi-AZ needs automatic failover, and so at least two; set nodesPerShard to 2 or more, or leave multiAz out`,
        },
    ];
}

/** The arguments that only nodes have. */
const nodeArguments: (keyof ElasticacheSettingArgs)[] = [
    "nodeType",
    "shards",
    "nodesPerShard",
    "clusterMode",
    "multiAz",
    "maintenanceWindow",
    "finalSnapshotIdentifier",
    "globalDatastore",
    "transitEncryptionMode",
    "autoMinorVersionUpgrade",
    "allowMajorVersionUpgrade",
    "applyImmediately",
    "evictionPolicy",
    "keyspaceEvents",
    "parameters",
    "slowCommandMs",
    "logRetentionDays",
];

/** Source: "Choosing from deployment options" and "CreateServerlessCache", Amazon ElastiCache user guide and API reference. */
function serverlessRules(args: ElasticacheClusterArgs, settings: ElasticacheSettings): Rule[] {
    const { authentication, port } = settings;
    const beyond = nodeArguments.filter((key) => args[key] !== undefined && args[key] !== false);
    return [
        ...limitRules(settings),
        ...beyond.map((argument) => ({
            key: argument,
            broken: true,
            reason: `got ${JSON.stringify(args[argument])}, which only nodes have; leave ${argument} out or set deployment to nodes`,
        })),
        {
            key: "authentication",
            broken: authentication === CacheAuthentication.Token,
            reason: `got token, but a serverless cache knows users only; set authentication to users`,
        },
        {
            key: "port",
            broken: port !== 6379,
            reason: `got ${port}; a serverless cache listens on 6379, and for reads on 6380; leave port out`,
        },
    ];
}

function limitRules({ limits }: ElasticacheSettings): Rule[] {
    const { maxStorageGb, minStorageGb, maxEcpuPerSecond, minEcpuPerSecond } = limits;
    const key = "serverlessLimits";
    return [
        {
            key: `${key}.maxStorageGb`,
            broken: !isWithin(maxStorageGb, 1, 5000) || maxStorageGb < (minStorageGb ?? 1),
            reason: `got ${maxStorageGb}; it is 1 to 5,000 GB and not less than minStorageGb; set one of those`,
        },
        {
            key: `${key}.minStorageGb`,
            broken: minStorageGb !== undefined && !isWithin(minStorageGb, 1, 5000),
            reason: `got ${minStorageGb}; it is 1 to 5,000 GB; set one of those or leave it out`,
        },
        {
            key: `${key}.maxEcpuPerSecond`,
            broken: !isWithin(maxEcpuPerSecond, 1000, 15_000_000) || maxEcpuPerSecond < (minEcpuPerSecond ?? 1000),
            reason: `got ${maxEcpuPerSecond}; it is 1,000 to ${count(15_000_000)} ECPUs and not less than minEcpuPerSecond; set one of those`,
        },
        {
            key: `${key}.minEcpuPerSecond`,
            broken: minEcpuPerSecond !== undefined && !isWithin(minEcpuPerSecond, 1000, 15_000_000),
            reason: `got ${minEcpuPerSecond}; it is 1,000 to ${count(15_000_000)} ECPUs; set one of those or leave it out`,
        },
    ];
}
