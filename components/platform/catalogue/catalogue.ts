import { createRequire } from "node:module";
import type { DataPlatformArgs } from "../data-platform/data-platform.args";
import {
    CacheService,
    LakeService,
    NosqlService,
    RelationalService,
    WarehouseService,
} from "../data-platform/data-platform.args";
import type * as adlsLake from "./adls-lake.entry";
import { adlsLakeStoreSchema } from "./adls-lake.schema";
import type * as auroraGlobal from "./aurora-global.entry";
import { auroraStoreSchema } from "./aurora-global.schema";
import type * as azurePostgres from "./azure-postgres.entry";
import { azurePostgresStoreSchema } from "./azure-postgres.schema";
import type * as azureRedis from "./azure-redis.entry";
import { azureRedisStoreSchema } from "./azure-redis.schema";
import type * as azureSql from "./azure-sql.entry";
import { azureSqlStoreSchema } from "./azure-sql.schema";
import type { CatalogueItem } from "./catalogue-item";
import { aws, azure } from "./catalogue-item";
import type * as cosmosAccount from "./cosmos-account.entry";
import { cosmosStoreSchema } from "./cosmos-account.schema";
import type * as daxCluster from "./dax-cluster.entry";
import { daxStoreSchema } from "./dax-cluster.schema";
import type * as documentdbCluster from "./documentdb-cluster.entry";
import { documentdbStoreSchema } from "./documentdb-cluster.schema";
import type * as dynamodbTable from "./dynamodb-table.entry";
import { dynamodbStoreSchema } from "./dynamodb-table.schema";
import type * as edgeCache from "./edge-cache.entry";
import { edgeCacheStoreSchema } from "./edge-cache.schema";
import type * as elasticache from "./elasticache.entry";
import { elasticacheStoreSchema } from "./elasticache.schema";
import type * as rdsDatabase from "./rds-database.entry";
import { rdsStoreSchema } from "./rds-database.schema";
import type * as redshiftWarehouse from "./redshift-warehouse.entry";
import { redshiftStoreSchema } from "./redshift-warehouse.schema";
import type * as s3Lake from "./s3-lake.entry";
import { s3LakeStoreSchema } from "./s3-lake.schema";
import type { StoreEntry } from "./store-entry";
import type * as synapseWorkspace from "./synapse-workspace.entry";
import { synapseStoreSchema } from "./synapse-workspace.schema";

const load = createRequire(__filename);

const rds = aws(rdsStoreSchema, () => (load("./rds-database.entry") as typeof rdsDatabase).rdsDatabaseEntry);

/** What the services of one data tier become, by the service's name. */
export type CatalogueTier = { [service: string]: CatalogueItem };

/** What each service of each data tier becomes. */
export const catalogue = {
    relational: {
        [RelationalService.MariaDb]: rds,
        [RelationalService.Postgres]: rds,
        [RelationalService.AuroraGlobal]: aws(
            auroraStoreSchema,
            () => (load("./aurora-global.entry") as typeof auroraGlobal).auroraGlobalEntry,
        ),
        [RelationalService.AzureSql]: azure(
            azureSqlStoreSchema,
            () => (load("./azure-sql.entry") as typeof azureSql).azureSqlEntry,
        ),
        [RelationalService.AzurePostgres]: azure(
            azurePostgresStoreSchema,
            () => (load("./azure-postgres.entry") as typeof azurePostgres).azurePostgresEntry,
        ),
    } as CatalogueTier,
    nosql: {
        [NosqlService.Dynamodb]: aws(
            dynamodbStoreSchema,
            () => (load("./dynamodb-table.entry") as typeof dynamodbTable).dynamodbTableEntry,
        ),
        [NosqlService.Dax]: aws(
            daxStoreSchema,
            () => (load("./dax-cluster.entry") as typeof daxCluster).daxClusterEntry,
        ),
        [NosqlService.Documentdb]: aws(
            documentdbStoreSchema,
            () => (load("./documentdb-cluster.entry") as typeof documentdbCluster).documentdbClusterEntry,
        ),
        [NosqlService.Cosmos]: azure(
            cosmosStoreSchema,
            () => (load("./cosmos-account.entry") as typeof cosmosAccount).cosmosAccountEntry,
        ),
    } as CatalogueTier,
    cache: {
        [CacheService.Elasticache]: aws(
            elasticacheStoreSchema,
            () => (load("./elasticache.entry") as typeof elasticache).elasticacheEntry,
        ),
        [CacheService.Cloudfront]: aws(
            edgeCacheStoreSchema,
            () => (load("./edge-cache.entry") as typeof edgeCache).edgeCacheEntry,
        ),
        [CacheService.AzureRedis]: azure(
            azureRedisStoreSchema,
            () => (load("./azure-redis.entry") as typeof azureRedis).azureRedisEntry,
        ),
    } as CatalogueTier,
    lake: {
        [LakeService.S3]: aws(s3LakeStoreSchema, () => (load("./s3-lake.entry") as typeof s3Lake).s3LakeEntry),
        [LakeService.Adls]: azure(
            adlsLakeStoreSchema,
            () => (load("./adls-lake.entry") as typeof adlsLake).adlsLakeEntry,
        ),
    } as CatalogueTier,
    warehouse: {
        [WarehouseService.Redshift]: aws(
            redshiftStoreSchema,
            () => (load("./redshift-warehouse.entry") as typeof redshiftWarehouse).redshiftWarehouseEntry,
        ),
        [WarehouseService.Synapse]: azure(
            synapseStoreSchema,
            () => (load("./synapse-workspace.entry") as typeof synapseWorkspace).synapseWorkspaceEntry,
        ),
    } as CatalogueTier,
};

/** A list of stores in the arguments of a platform and in a stack's config. */
export type DataTier = keyof typeof catalogue;

/** Every data tier, in the order in which its stores are built. */
export const dataTiers = Object.keys(catalogue) as DataTier[];

/** The stores of one tier, whatever their services. */
export function storesOf(args: Partial<DataPlatformArgs>, tier: DataTier): StoreEntry[] {
    return args[tier] ?? [];
}

/** The service of a store; the platform's rules have refused one that is not known. */
export function itemOf(tier: DataTier, service: string): CatalogueItem {
    const item = catalogue[tier][service];
    if (item === undefined) throw new RangeError(`the catalogue has no ${tier} service "${service}"`);
    return item;
}
