import type {
    AlertGroupIds,
    AzureKeyArgs,
    AzurePlacementArgs,
    SecretVaultArgs,
} from "../../foundation/azure/placement";
import type { AzureStoreSettingArgs } from "../../foundation/azure/store-settings";
import type { StoreArgs } from "../../shared/store";
import type { CosmosContainerArgs } from "./cosmos-container.args";

/** The API that programs speak to an account; fixed at creation. */
export enum CosmosApi {
    NoSql = "nosql",
    MongoDb = "mongodb",
    Cassandra = "cassandra",
    Gremlin = "gremlin",
    Table = "table",
}

/** What a read may miss, from everything to nothing. */
export enum CosmosConsistency {
    Eventual = "Eventual",
    ConsistentPrefix = "ConsistentPrefix",
    /** A client reads its own writes. */
    Session = "Session",
    /** Reads are behind by so many versions and seconds at most. */
    BoundedStaleness = "BoundedStaleness",
    Strong = "Strong",
}

/** How throughput is bought. */
export enum CosmosThroughputMode {
    /** By request; in one region only, and without a promise of latency. Fixed at creation. */
    Serverless = "serverless",
    /** Between a tenth of the maximum and the maximum, by use. */
    Autoscale = "autoscale",
    /** A fixed rate. */
    Manual = "manual",
}

/** How an account is backed up. From periodic to continuous an account can be moved once, and never back. */
export enum CosmosBackup {
    /** To any second of the last 7 or 30 days. */
    Continuous = "continuous",
    /** Every few hours; a restore is asked of Azure's support. */
    Periodic = "periodic",
}

/** Where periodic backups are kept. */
export enum CosmosBackupRedundancy {
    Local = "Local",
    Zone = "Zone",
    Geo = "Geo",
}

/** How far bounded staleness lets reads be behind. */
export interface CosmosStalenessArgs {
    /** Seconds: 5 to 86,400, in more than one region 300 or more. */
    maxIntervalSeconds: number;
    /** Versions: 10 to 1,000,000, in more than one region 100,000 or more. */
    maxVersions: number;
}

/** How periodic backups are made. */
export interface CosmosPeriodicBackupArgs {
    /** Minutes from one to the next, 60 to 1,440. Default: 240. */
    intervalMinutes?: number;
    /** Hours that one is kept, 8 to 720 and two intervals at least. Default: a day for each of backupRetentionDays. */
    retentionHours?: number;
    /** Where they are kept. Default: Geo. */
    redundancy?: CosmosBackupRedundancy;
}

/** What may be set of an account beyond where it stands and who it belongs to; an entry of a platform's config sets the same. */
export interface CosmosSettingArgs extends AzureStoreSettingArgs {
    /** The API that programs speak. Default: nosql. */
    api?: CosmosApi;
    /** The version of MongoDB's protocol: 4.2, 5.0, 6.0 or 7.0. Default: 7.0. */
    mongoVersion?: string;
    /** What a read may miss. Default: Session. */
    consistencyLevel?: CosmosConsistency;
    /** How far reads may be behind; with BoundedStaleness only. Default: 300 seconds and 100,000 versions. */
    staleness?: CosmosStalenessArgs;
    /** Further regions that hold the data, in the order in which they take over, by short name; Azure changes regions in updates of their own. Default: the recovery region, where there is one, in standard and premium. */
    readLocations?: string[];
    /** Whether the regions' copies are spread over availability zones, where a region has them. Default: in prod, and in premium everywhere. */
    zoneRedundant?: boolean;
    /** Whether every region takes writes. Default: false. */
    multiRegionWrites?: boolean;
    /** How throughput is bought. Default: serverless in basic, else autoscale. */
    throughputMode?: CosmosThroughputMode;
    /** The database's throughput, for autoscale its maximum, in request units a second: 1,000 to 1,000,000 in thousands, manual 400 and more in hundreds. Default: 4,000 in standard, 20,000 in premium. */
    throughputRu?: number;
    /** How the account is backed up; Azure refuses an update that changes this and anything else of the account, so change it alone. Default: continuous; periodic for APIs that have no other. */
    backupMode?: CosmosBackup;
    /** How far back continuous backups reach, in days: 7 or 30; changed alone, as backupMode is. Default: 7 in basic and standard, 30 in premium. */
    backupRetentionDays?: number;
    /** How periodic backups are made. Default: every four hours, geo-redundant. */
    periodicBackup?: CosmosPeriodicBackupArgs;
    /** The database, or keyspace for Cassandra. Default: the account's own name; Table has none. */
    databaseName?: string;
    /** Its containers, collections, tables or graphs. Default: none. */
    containers?: CosmosContainerArgs[];
    /** IPv4 addresses or blocks that may connect from outside. Default: none, and no public access. */
    allowedAddresses?: string[];
}

/** Where the account's data goes besides its own region. */
export interface CosmosRecoveryArgs {
    /** The place in the recovery region, for the private endpoint there. */
    placement: AzurePlacementArgs;
}

/** What an Azure Cosmos DB account takes. */
export interface CosmosAccountArgs extends StoreArgs, CosmosSettingArgs {
    /** Where the account stands and takes writes. */
    placement: AzurePlacementArgs;
    /** The action groups that its alerts report to. */
    alertGroups: AlertGroupIds;
    /** The key that encrypts it, and the identity that may use it. Default: a key of its own, in a vault of its own. */
    customerKey?: AzureKeyArgs;
    /** The recovery region; a copy goes there in standard and premium. Default: none. */
    recovery?: CosmosRecoveryArgs;
    /** The vault of its key, for APIs that know no Entra. Default: a vault of its own. */
    vault?: SecretVaultArgs;
}
