import { Environment, Tier } from "./tier";
import type { AzureTierSizes } from "./tiers.azure";
import { azureTiers } from "./tiers.azure";
import type { EdgeSizes } from "./tiers.edge";
import { edgeTiers } from "./tiers.edge";
import type { LakeSizes } from "./tiers.lake";
import { lakeTiers } from "./tiers.lake";

/** What a premium store keeps of itself in the recovery region. */
export enum RecoveryCopy {
    /** Nothing: the data can be restored in its own region only. */
    None = "none",
    /** Automated backups, replicated continuously. */
    Backups = "backups",
    /** Replicated backups and a read replica that can be promoted. */
    BackupsAndReplica = "backups-and-replica",
}

/** When a store keeps a standby in a second availability zone. */
export enum MultiAz {
    InProd = "only in prod",
    Always = "yes",
}

/** Sizes of an RDS instance (MariaDB, PostgreSQL). Throughput is gp3's baseline unless a store sets it. */
export interface RdsSizes {
    instanceClass: string;
    multiAz: MultiAz;
    storageGib: number;
    /** Storage autoscaling stops here, in GiB. */
    maxStorageGib: number;
    /** Provisioned gp3 IOPS; left out below gp3's 400 GiB threshold, where RDS takes none. */
    iops?: number;
    backupRetentionDays: number;
    recoveryCopy: RecoveryCopy;
    proxy: boolean;
}

/** Sizes of an Aurora cluster. */
export interface AuroraSizes {
    instances: number;
    instanceClass: string;
    /** True where the cluster is a member of a global database. */
    global: boolean;
    backupRetentionDays: number;
    proxy: boolean;
}

/** Sizes of an ElastiCache replication group. */
export interface ElasticacheSizes {
    shards: number;
    nodesPerShard: number;
    nodeType: string;
    snapshotRetentionDays: number;
    /** True where a recovery region, when there is one, has a copy that can be promoted. */
    global: boolean;
    /** What a serverless cache may grow to. */
    serverless: { maxStorageGb: number; maxEcpuPerSecond: number };
}

/** Sizes of a DynamoDB table. */
export interface DynamodbSizes {
    /** How far back continuous backups reach, in days. */
    backupRetentionDays: number;
    /** Whether another region keeps a replica. */
    replica: boolean;
    /** Where the autoscaling of a provisioned table stops, in read and in write units a second. */
    maxCapacity: number;
    /** Whether CloudWatch ranks the keys that are throttled. */
    throttledKeys: boolean;
}

/** Sizes of a DAX cluster. */
export interface DaxSizes {
    nodes: number;
    nodeType: string;
}

/** How a Redshift warehouse computes. */
export enum RedshiftDeployment {
    /** Nodes that run until they are paused. */
    Provisioned = "provisioned",
    /** Capacity that comes with queries and goes with them. */
    Serverless = "serverless",
}

/** Sizes of a Redshift warehouse. A store that chooses the other deployment finds its sizes here as well. */
export interface RedshiftSizes {
    deployment: RedshiftDeployment;
    nodeType: string;
    nodes: number;
    multiAz: boolean;
    baseCapacityRpu: number;
    maxCapacityRpu: number;
    snapshotIntervalHours: number;
    backupRetentionDays: number;
    /** Of a provisioned cluster; serverless snapshots are not copied. */
    recoveryCopy: RecoveryCopy;
}

/** Sizes of a DocumentDB cluster. */
export interface DocumentdbSizes {
    instances: number;
    instanceClass: string;
    backupRetentionDays: number;
    /** True where the cluster is the primary of a global cluster. */
    global: boolean;
}

/** All that one word, the tier, decides. `dax` is left out where the tier has none. */
export interface TierSizes extends AzureTierSizes {
    rds: RdsSizes;
    aurora: AuroraSizes;
    elasticache: ElasticacheSizes;
    edge: EdgeSizes;
    lake: LakeSizes;
    dynamodb: DynamodbSizes;
    dax?: DaxSizes;
    redshift: RedshiftSizes;
    documentdb: DocumentdbSizes;
}

/** The sizes and promises of each tier: the one table from which components take their defaults and docs/reference/tiers.md is generated. */
export const tiers: Record<Tier, TierSizes> = {
    [Tier.Basic]: {
        ...azureTiers[Tier.Basic],
        edge: edgeTiers[Tier.Basic],
        lake: lakeTiers[Tier.Basic],
        rds: {
            instanceClass: "db.t4g.large",
            multiAz: MultiAz.InProd,
            storageGib: 100,
            maxStorageGib: 400,
            backupRetentionDays: 7,
            recoveryCopy: RecoveryCopy.None,
            proxy: false,
        },
        aurora: {
            instances: 1,
            instanceClass: "db.r6g.large",
            global: false,
            backupRetentionDays: 7,
            proxy: false,
        },
        dynamodb: { backupRetentionDays: 7, replica: false, maxCapacity: 100, throttledKeys: false },
        elasticache: {
            shards: 1,
            nodesPerShard: 1,
            nodeType: "cache.t4g.medium",
            snapshotRetentionDays: 1,
            global: false,
            serverless: { maxStorageGb: 5, maxEcpuPerSecond: 5_000 },
        },
        redshift: {
            deployment: RedshiftDeployment.Serverless,
            nodeType: "ra3.large",
            nodes: 1,
            multiAz: false,
            baseCapacityRpu: 8,
            maxCapacityRpu: 32,
            snapshotIntervalHours: 24,
            backupRetentionDays: 7,
            recoveryCopy: RecoveryCopy.None,
        },
        documentdb: { instances: 1, instanceClass: "db.t4g.medium", backupRetentionDays: 7, global: false },
    },
    [Tier.Standard]: {
        ...azureTiers[Tier.Standard],
        edge: edgeTiers[Tier.Standard],
        lake: lakeTiers[Tier.Standard],
        rds: {
            instanceClass: "db.r6g.xlarge",
            multiAz: MultiAz.Always,
            storageGib: 400,
            maxStorageGib: 1600,
            iops: 12_000,
            backupRetentionDays: 14,
            recoveryCopy: RecoveryCopy.Backups,
            proxy: true,
        },
        aurora: {
            instances: 2,
            instanceClass: "db.r6g.large",
            global: false,
            backupRetentionDays: 14,
            proxy: true,
        },
        dynamodb: { backupRetentionDays: 35, replica: false, maxCapacity: 1_000, throttledKeys: true },
        elasticache: {
            shards: 2,
            nodesPerShard: 2,
            nodeType: "cache.r6g.large",
            snapshotRetentionDays: 5,
            global: false,
            serverless: { maxStorageGb: 50, maxEcpuPerSecond: 20_000 },
        },
        dax: { nodes: 3, nodeType: "dax.r5.large" },
        redshift: {
            deployment: RedshiftDeployment.Provisioned,
            nodeType: "ra3.xlplus",
            nodes: 2,
            multiAz: false,
            baseCapacityRpu: 32,
            maxCapacityRpu: 128,
            snapshotIntervalHours: 8,
            backupRetentionDays: 14,
            recoveryCopy: RecoveryCopy.Backups,
        },
        documentdb: { instances: 2, instanceClass: "db.r6g.large", backupRetentionDays: 14, global: false },
    },
    [Tier.Premium]: {
        ...azureTiers[Tier.Premium],
        edge: edgeTiers[Tier.Premium],
        lake: lakeTiers[Tier.Premium],
        rds: {
            instanceClass: "db.r6g.2xlarge",
            multiAz: MultiAz.Always,
            storageGib: 1000,
            maxStorageGib: 8000,
            iops: 16_000,
            backupRetentionDays: 35,
            recoveryCopy: RecoveryCopy.BackupsAndReplica,
            proxy: true,
        },
        aurora: {
            instances: 3,
            instanceClass: "db.r6g.xlarge",
            global: true,
            backupRetentionDays: 35,
            proxy: true,
        },
        dynamodb: { backupRetentionDays: 35, replica: true, maxCapacity: 10_000, throttledKeys: true },
        elasticache: {
            shards: 3,
            nodesPerShard: 3,
            nodeType: "cache.r6g.xlarge",
            snapshotRetentionDays: 7,
            global: true,
            serverless: { maxStorageGb: 500, maxEcpuPerSecond: 100_000 },
        },
        dax: { nodes: 3, nodeType: "dax.r5.xlarge" },
        redshift: {
            deployment: RedshiftDeployment.Provisioned,
            nodeType: "ra3.4xlarge",
            nodes: 2,
            multiAz: true,
            baseCapacityRpu: 128,
            maxCapacityRpu: 512,
            snapshotIntervalHours: 4,
            backupRetentionDays: 35,
            recoveryCopy: RecoveryCopy.Backups,
        },
        documentdb: { instances: 3, instanceClass: "db.r6g.xlarge", backupRetentionDays: 35, global: true },
    },
};

/** The sizes of a tier; `standard` when none is named. */
export function sizesOf(tier: Tier | undefined): TierSizes {
    return tiers[tier ?? Tier.Standard];
}

/** Whether a store of this size keeps a standby in a second zone in this environment (`dev` when none is named). */
export function isMultiAz(when: MultiAz, environment: Environment | undefined): boolean {
    return when === MultiAz.Always || (environment ?? Environment.Dev) === Environment.Prod;
}
