import { identifierOf } from "../../shared/identifier";
import type { Protection } from "../../shared/store";
import { protectionOf } from "../../shared/store";
import { Environment } from "../../shared/tier";
import { sizesOf } from "../../shared/tiers";
import type { ElasticacheClusterArgs } from "./elasticache.args";
import {
    CacheAuthentication,
    CacheDeployment,
    CacheEngine,
    ClusterMode,
    EvictionPolicy,
    RotationPhase,
    TransitEncryptionMode,
} from "./elasticache.args";
import type { EngineLine } from "./engine-versions";
import { defaultVersions, lineOf } from "./engine-versions";
import type { NodeType } from "./node-types";
import { nodeTypes } from "./node-types";

/** Everything plain that a cache is made of, with each default taken. Rules, parameters, alarms and recovery are computed from it. */
export interface ElasticacheSettings {
    identifier: string;
    environment: Environment;
    protection: Protection;
    engine: CacheEngine;
    deployment: CacheDeployment;
    engineVersion: string;
    line: EngineLine;
    node: NodeType;
    shards: number;
    nodesPerShard: number;
    clusterMode: ClusterMode;
    multiAz: boolean;
    limits: { maxStorageGb: number; minStorageGb?: number; maxEcpuPerSecond: number; minEcpuPerSecond?: number };
    backupRetentionDays: number;
    backupWindow: string;
    maintenanceWindow: string;
    globalDatastore: boolean;
    port: number;
    authentication: CacheAuthentication;
    username: string;
    rotation: { version: number; phase: RotationPhase };
    transitEncryptionMode: TransitEncryptionMode;
    autoMinorVersionUpgrade: boolean;
    applyImmediately: boolean;
    evictionPolicy: EvictionPolicy;
    slowCommandMs: number;
    logRetentionDays: number;
}

/** Whether clients speak the cluster protocol, to one shard or several. */
export function isClustered({ clusterMode }: ElasticacheSettings): boolean {
    return clusterMode !== ClusterMode.Disabled;
}

function sizeSettings(args: ElasticacheClusterArgs, environment: Environment) {
    const sizes = sizesOf(args.tier).elasticache;
    const isOneShard = args.clusterMode !== undefined && args.clusterMode !== ClusterMode.Enabled;
    const shards = args.shards ?? (isOneShard ? 1 : sizes.shards);
    // One node is no failover, which prod does not go without.
    const fewest = environment === Environment.Prod ? 2 : 1;
    const nodesPerShard = args.nodesPerShard ?? Math.max(sizes.nodesPerShard, fewest);
    return {
        node: nodeTypes.get(args.nodeType ?? "") ?? nodeTypes.get(sizes.nodeType)!,
        shards,
        nodesPerShard,
        clusterMode: args.clusterMode ?? (shards > 1 ? ClusterMode.Enabled : ClusterMode.Disabled),
        multiAz: args.multiAz ?? nodesPerShard > 1,
        limits: {
            ...args.serverlessLimits,
            maxStorageGb: args.serverlessLimits?.maxStorageGb ?? sizes.serverless.maxStorageGb,
            maxEcpuPerSecond: args.serverlessLimits?.maxEcpuPerSecond ?? sizes.serverless.maxEcpuPerSecond,
        },
    };
}

function accessSettings(args: ElasticacheClusterArgs) {
    return {
        port: args.port ?? 6379,
        authentication: args.authentication ?? CacheAuthentication.Users,
        username: args.username ?? "strata",
        rotation: { version: args.rotation?.version ?? 1, phase: args.rotation?.phase ?? RotationPhase.Set },
        transitEncryptionMode: args.transitEncryptionMode ?? TransitEncryptionMode.Required,
    };
}

/** Takes every default. An unknown type or version, which the rules refuse, is computed as the default one. */
export function settingsOf(name: string, args: ElasticacheClusterArgs): ElasticacheSettings {
    const sizes = sizesOf(args.tier).elasticache;
    const environment = args.environment ?? Environment.Dev;
    const engine = args.engine ?? CacheEngine.Valkey;
    const deployment = args.deployment ?? CacheDeployment.Nodes;
    const engineVersion = args.engineVersion ?? defaultVersions[engine];
    const line = lineOf(engine, engineVersion) ?? lineOf(engine, defaultVersions[engine])!;
    const hasNodes = deployment === CacheDeployment.Nodes;
    return {
        identifier: args.identifier ?? identifierOf(name),
        environment,
        protection: protectionOf(args),
        engine,
        deployment,
        engineVersion,
        line,
        ...sizeSettings(args, environment),
        backupRetentionDays: args.backupRetentionDays ?? sizes.snapshotRetentionDays,
        backupWindow: args.backupWindow ?? "02:00-03:00",
        maintenanceWindow: args.maintenanceWindow ?? "sun:04:00-sun:05:00",
        globalDatastore: args.globalDatastore ?? (sizes.global && hasNodes && args.recovery !== undefined),
        ...accessSettings(args),
        autoMinorVersionUpgrade: args.autoMinorVersionUpgrade ?? line.newest ?? false,
        applyImmediately: args.applyImmediately ?? environment !== Environment.Prod,
        evictionPolicy: args.evictionPolicy ?? EvictionPolicy.AllKeysLru,
        slowCommandMs: args.slowCommandMs ?? 10,
        logRetentionDays: args.logRetentionDays ?? (environment === Environment.Prod ? 365 : 30),
    };
}
