import type { DataPlatformArgs } from "../data-platform/data-platform.args";
import { CacheService, NosqlService, RelationalService } from "../data-platform/data-platform.args";
import { auroraGlobalEntry } from "./aurora-global.entry";
import type { CatalogueEntry } from "./built-store";
import { daxClusterEntry } from "./dax-cluster.entry";
import { documentdbClusterEntry } from "./documentdb-cluster.entry";
import { dynamodbTableEntry } from "./dynamodb-table.entry";
import { edgeCacheEntry } from "./edge-cache.entry";
import { elasticacheEntry } from "./elasticache.entry";
import { rdsDatabaseEntry } from "./rds-database.entry";
import { redshiftWarehouseEntry } from "./redshift-warehouse.entry";
import { s3LakeEntry } from "./s3-lake.entry";
import type { StoreEntry } from "./store-entry";

/** What the services of one data tier become, by the service's name. */
export type CatalogueTier = { [service: string]: CatalogueEntry<StoreEntry> };

/** What each service of each data tier becomes. */
export const catalogue = {
    relational: {
        [RelationalService.MariaDb]: rdsDatabaseEntry,
        [RelationalService.Postgres]: rdsDatabaseEntry,
        [RelationalService.AuroraGlobal]: auroraGlobalEntry,
    } as CatalogueTier,
    nosql: {
        [NosqlService.Dynamodb]: dynamodbTableEntry,
        [NosqlService.Dax]: daxClusterEntry,
        [NosqlService.Documentdb]: documentdbClusterEntry,
    } as CatalogueTier,
    cache: {
        [CacheService.Elasticache]: elasticacheEntry,
        [CacheService.Cloudfront]: edgeCacheEntry,
    } as CatalogueTier,
    lake: {
        s3: s3LakeEntry,
    } as CatalogueTier,
    warehouse: {
        redshift: redshiftWarehouseEntry,
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

/** The entry of a service; the platform's rules have refused a service that has none. */
export function entryOf(tier: DataTier, service: string): CatalogueEntry<StoreEntry> {
    const entry = catalogue[tier][service];
    if (entry === undefined) throw new RangeError(`the catalogue has no ${tier} service "${service}"`);
    return entry;
}
