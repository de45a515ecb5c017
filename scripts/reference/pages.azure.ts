import type { TierSizes } from "../../components/shared/tiers";

const count = (value: number) => value.toLocaleString("en");
const yes = (fact: boolean) => (fact ? "yes" : "no");
const inProdOr = (fact: boolean) => (fact ? "yes" : "only in prod");
const kept = (retention?: { weeks: number; months: number }) =>
    retention === undefined ? "no" : `${retention.weeks} weeks, ${retention.months} months`;

/** A row of the tiers' page: what is sized, and how a tier sizes it. */
type Row = [title: string, cell: (sizes: TierSizes) => string];

/** What each tier comes to on Azure. */
export const azureTierRows: Row[] = [
    ["Azure SQL", ({ azureSql }) => `${azureSql.skuName}, ${count(azureSql.maxSizeGib)} GiB`],
    ["Azure SQL over zones", ({ azureSql }) => inProdOr(azureSql.zoneRedundant)],
    ["Azure SQL backups kept, days", ({ azureSql }) => String(azureSql.backupRetentionDays)],
    ["Azure SQL full backups kept longer", ({ azureSql }) => kept(azureSql.longTermRetention)],
    ["Azure SQL failover group", ({ azureSql }) => yes(azureSql.failoverGroup)],
    ["Azure PostgreSQL", ({ azurePostgres }) => `${azurePostgres.skuName}, ${count(azurePostgres.storageGib)} GiB`],
    ["Azure PostgreSQL in prod", ({ azurePostgres }) => azurePostgres.skuNameInProd ?? azurePostgres.skuName],
    ["Azure PostgreSQL standby in another zone", ({ azurePostgres }) => inProdOr(azurePostgres.zoneRedundant)],
    ["Azure PostgreSQL backups kept, days", ({ azurePostgres }) => String(azurePostgres.backupRetentionDays)],
    [
        "Azure PostgreSQL backups in the paired region",
        ({ azurePostgres }) => inProdOr(azurePostgres.geoRedundantBackup),
    ],
    ["Azure PostgreSQL replica in the recovery region", ({ azurePostgres }) => yes(azurePostgres.replica)],
    [
        "Cosmos DB",
        ({ cosmos }) => (cosmos.serverless ? "serverless" : `up to ${count(cosmos.maxThroughputRu ?? 0)} RU a second`),
    ],
    ["Cosmos DB copy in the recovery region", ({ cosmos }) => yes(cosmos.recoveryRegion)],
    ["Cosmos DB over zones", ({ cosmos }) => inProdOr(cosmos.zoneRedundant)],
    ["Cosmos DB backups reach back, days", ({ cosmos }) => String(cosmos.backupRetentionDays)],
    ["Azure Managed Redis", ({ azureRedis }) => `${azureRedis.skuName}${azureRedis.geoReplicated ? ", global" : ""}`],
    ["Azure Managed Redis replicas", ({ azureRedis }) => inProdOr(azureRedis.highAvailability)],
    ["ADLS redundancy", ({ adls }) => adls.redundancy],
    ["ADLS redundancy outside prod", ({ adls }) => adls.redundancyOutsideProd],
    ["Synapse dedicated SQL pool", ({ synapse }) => synapse.sqlPoolSku ?? "none: serverless SQL only"],
    ["Synapse backup a day in the paired region", ({ synapse }) => inProdOr(synapse.geoBackup)],
    ["Synapse Spark pool, most nodes", ({ synapse }) => String(synapse.sparkMaxNodes)],
];
