import { z } from "zod";
import {
    CacheAccess,
    CacheAuthentication,
    CacheDeployment,
    CacheEngine,
    ClusterMode,
    EvictionPolicy,
    RotationPhase,
    TransitEncryptionMode,
} from "../../cache/elasticache/elasticache.args";
import type { CacheGrantArgs, CacheServerlessLimits } from "../../cache/elasticache/elasticache.args";
import type { ElasticacheStore } from "./elasticache.store";
import type { Shape } from "./shape";
import { networkedEntryShape, storeName, wholeNumber } from "./shape";

const grantShape: Shape<CacheGrantArgs> = {
    grantName: storeName,
    roleName: z.string(),
    access: z.enum(CacheAccess).optional(),
    keyPrefix: z.string().optional(),
};
const limitShape: Shape<CacheServerlessLimits> = {
    maxStorageGb: wholeNumber(1).optional(),
    minStorageGb: wholeNumber(1).optional(),
    maxEcpuPerSecond: wholeNumber(1).optional(),
    minEcpuPerSecond: wholeNumber(1).optional(),
};

const shape: Shape<Omit<ElasticacheStore, "service">> = {
    ...networkedEntryShape,
    engine: z.enum(CacheEngine).optional(),
    deployment: z.enum(CacheDeployment).optional(),
    engineVersion: z.string().optional(),
    nodeType: z.string().optional(),
    shards: wholeNumber(1).optional(),
    nodesPerShard: wholeNumber(1).optional(),
    clusterMode: z.enum(ClusterMode).optional(),
    multiAz: z.boolean().optional(),
    serverlessLimits: z.strictObject(limitShape).optional(),

    backupRetentionDays: wholeNumber(0).optional(),
    backupWindow: z.string().optional(),
    maintenanceWindow: z.string().optional(),
    finalSnapshotIdentifier: z.string().optional(),
    restore: z
        .strictObject({ snapshotName: z.string().optional(), snapshotArns: z.array(z.string()).optional() })
        .optional(),
    globalDatastore: z.boolean().optional(),

    identifier: z.string().optional(),
    port: wholeNumber(1).optional(),
    authentication: z.enum(CacheAuthentication).optional(),
    username: z.string().optional(),
    rotation: z
        .strictObject({ version: wholeNumber(1).optional(), phase: z.enum(RotationPhase).optional() })
        .optional(),
    grants: z.array(z.strictObject(grantShape)).optional(),
    transitEncryptionMode: z.enum(TransitEncryptionMode).optional(),

    autoMinorVersionUpgrade: z.boolean().optional(),
    allowMajorVersionUpgrade: z.boolean().optional(),
    applyImmediately: z.boolean().optional(),

    evictionPolicy: z.enum(EvictionPolicy).optional(),
    keyspaceEvents: z.string().optional(),
    parameters: z.record(z.string(), z.string()).optional(),
    slowCommandMs: z.number().positive().optional(),
    logRetentionDays: wholeNumber(1).optional(),
};

/** One entry under `strata:cache` of service elasticache. */
export const elasticacheStoreSchema = z.strictObject({ ...shape, service: z.literal("elasticache") });
