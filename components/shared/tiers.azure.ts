import { Tier } from "./tier";

/** Sizes of an Azure SQL database, or of each of a server's. */
export interface AzureSqlSizes {
    /** The service objective, for example "GP_Gen5_4": tier, generation and vCores; "GP_S_" is serverless. */
    skuName: string;
    zoneRedundant: boolean;
    maxSizeGib: number;
    backupRetentionDays: number;
    /** How long full backups are kept beyond that: each week's for so many weeks, each month's for so many months. Left out for none. */
    longTermRetention?: { weeks: number; months: number };
    /** True where a partner server in the recovery region takes over through a failover group. */
    failoverGroup: boolean;
}

/** Sizes of a PostgreSQL flexible server. */
export interface AzurePostgresSizes {
    skuName: string;
    /** The size in prod, where it is another one: burstable sizes have no standby, and Microsoft advises against them there. */
    skuNameInProd?: string;
    /** True where a standby stands ready in a second zone. */
    zoneRedundant: boolean;
    storageGib: number;
    backupRetentionDays: number;
    /** True where backups are kept in the recovery region as well, when it is the paired one. */
    geoRedundantBackup: boolean;
    /** True where the recovery region, when there is one, has a replica that can be promoted. */
    replica: boolean;
}

/** Sizes of a Cosmos DB account. */
export interface CosmosSizes {
    /** True where the account is billed by request and has no throughput. */
    serverless: boolean;
    /** The autoscale maximum of a database, in request units a second; left out for serverless. */
    maxThroughputRu?: number;
    /** True where the recovery region, when there is one, holds a copy. */
    recoveryRegion: boolean;
    zoneRedundant: boolean;
    /** How far back continuous backups reach, in days: 7 or 30. */
    backupRetentionDays: number;
}

/** Sizes of an Azure Managed Redis. */
export interface AzureRedisSizes {
    /** For example "Balanced_B10": family, and memory in GB. */
    skuName: string;
    highAvailability: boolean;
    /** True where the recovery region, when there is one, has a linked cache that takes writes as well. */
    geoReplicated: boolean;
}

/** How many copies a storage account keeps, and where. */
export enum StorageRedundancy {
    /** Three in one data centre. */
    Lrs = "LRS",
    /** Three over three zones. */
    Zrs = "ZRS",
    /** Three in one data centre, and three more in the paired region. */
    Grs = "GRS",
    /** The same, and those of the paired region can be read at any time. */
    RaGrs = "RAGRS",
    /** Over three zones, and three more in the paired region. */
    Gzrs = "GZRS",
    /** The same, and those of the paired region can be read at any time. */
    RaGzrs = "RAGZRS",
}

/** Sizes of a lake on ADLS Gen2. */
export interface AdlsSizes {
    redundancy: StorageRedundancy;
    /** The redundancy where environment is not prod. */
    redundancyOutsideProd: StorageRedundancy;
    softDeleteDays: number;
    /** The size from which the info group is told, in GiB. */
    capacityAlarmGib: number;
    /** What may be read in a day before a warning, in GiB. */
    dailyEgressAlarmGib: number;
}

/** Sizes of a Synapse workspace. */
export interface SynapseSizes {
    /** The dedicated SQL pool, for example "DW100c"; left out where serverless SQL is all there is. */
    sqlPoolSku?: string;
    /** True where the dedicated pool's geo-backups are kept in the paired region. */
    geoBackup: boolean;
    /** The most nodes that a Spark pool grows to. */
    sparkMaxNodes: number;
    /** What serverless SQL may read in a day before a warning, in GiB. */
    dailyScanAlarmGib: number;
}

/** What the tier decides of stores on Azure. */
export interface AzureTierSizes {
    azureSql: AzureSqlSizes;
    azurePostgres: AzurePostgresSizes;
    cosmos: CosmosSizes;
    azureRedis: AzureRedisSizes;
    adls: AdlsSizes;
    synapse: SynapseSizes;
}

/** The sizes and promises of each tier on Azure: a part of the one table in tiers.ts. */
export const azureTiers: Record<Tier, AzureTierSizes> = {
    [Tier.Basic]: {
        azureSql: {
            skuName: "GP_S_Gen5_2",
            zoneRedundant: false,
            maxSizeGib: 32,
            backupRetentionDays: 7,
            failoverGroup: false,
        },
        azurePostgres: {
            skuName: "Standard_B2ms",
            skuNameInProd: "Standard_D2ds_v5",
            zoneRedundant: false,
            storageGib: 32,
            backupRetentionDays: 7,
            geoRedundantBackup: false,
            replica: false,
        },
        cosmos: { serverless: true, recoveryRegion: false, zoneRedundant: false, backupRetentionDays: 7 },
        azureRedis: { skuName: "Balanced_B1", highAvailability: false, geoReplicated: false },
        adls: {
            redundancy: StorageRedundancy.Zrs,
            redundancyOutsideProd: StorageRedundancy.Lrs,
            softDeleteDays: 7,
            capacityAlarmGib: 1_024,
            dailyEgressAlarmGib: 100,
        },
        synapse: { geoBackup: false, sparkMaxNodes: 5, dailyScanAlarmGib: 100 },
    },
    [Tier.Standard]: {
        azureSql: {
            skuName: "GP_Gen5_4",
            zoneRedundant: true,
            maxSizeGib: 250,
            backupRetentionDays: 14,
            failoverGroup: false,
        },
        azurePostgres: {
            skuName: "Standard_D4ds_v5",
            zoneRedundant: true,
            storageGib: 256,
            backupRetentionDays: 14,
            geoRedundantBackup: true,
            replica: false,
        },
        cosmos: {
            serverless: false,
            maxThroughputRu: 4_000,
            recoveryRegion: true,
            zoneRedundant: false,
            backupRetentionDays: 7,
        },
        azureRedis: { skuName: "Balanced_B10", highAvailability: true, geoReplicated: false },
        adls: {
            redundancy: StorageRedundancy.Zrs,
            redundancyOutsideProd: StorageRedundancy.Zrs,
            softDeleteDays: 14,
            capacityAlarmGib: 10_240,
            dailyEgressAlarmGib: 1_024,
        },
        synapse: { sqlPoolSku: "DW100c", geoBackup: true, sparkMaxNodes: 10, dailyScanAlarmGib: 1_024 },
    },
    [Tier.Premium]: {
        azureSql: {
            skuName: "BC_Gen5_8",
            zoneRedundant: true,
            maxSizeGib: 1024,
            backupRetentionDays: 35,
            longTermRetention: { weeks: 4, months: 12 },
            failoverGroup: true,
        },
        azurePostgres: {
            skuName: "Standard_E8ds_v5",
            zoneRedundant: true,
            storageGib: 1024,
            backupRetentionDays: 35,
            geoRedundantBackup: true,
            replica: true,
        },
        cosmos: {
            serverless: false,
            maxThroughputRu: 20_000,
            recoveryRegion: true,
            zoneRedundant: true,
            backupRetentionDays: 30,
        },
        azureRedis: { skuName: "MemoryOptimized_M20", highAvailability: true, geoReplicated: true },
        adls: {
            redundancy: StorageRedundancy.Gzrs,
            redundancyOutsideProd: StorageRedundancy.Gzrs,
            softDeleteDays: 30,
            capacityAlarmGib: 102_400,
            dailyEgressAlarmGib: 10_240,
        },
        synapse: { sqlPoolSku: "DW500c", geoBackup: true, sparkMaxNodes: 20, dailyScanAlarmGib: 10_240 },
    },
};
