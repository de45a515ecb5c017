import type {
    AlertGroupIds,
    AzureKeyArgs,
    AzurePlacementArgs,
    SecretVaultArgs,
} from "../../foundation/azure/placement";
import type { AzureStoreSettingArgs } from "../../foundation/azure/store-settings";
import type { StoreArgs } from "../../shared/store";
import type { AzureSqlAdministratorArgs, AzureSqlTlsVersion } from "../azure-sql/azure-sql.args";
import type { AzurePostgresDisk } from "./storage";

/** Where a server's standby stands. */
export enum AzurePostgresHighAvailability {
    /** There is none: Azure repairs the server, or makes it anew. */
    Disabled = "Disabled",
    /** In the server's own zone: 99.95 % by Azure's agreement. */
    SameZone = "SameZone",
    /** In another zone: 99.99 % by Azure's agreement. */
    ZoneRedundant = "ZoneRedundant",
}

/** How a server is reached without the internet. */
export enum AzurePostgresPrivateAccess {
    /** Through a private endpoint, which can be added and taken away at any time. */
    Endpoint = "endpoint",
    /** In a subnet that is delegated to such servers, whose security group also decides where the server may connect to; for good. */
    Subnet = "subnet",
}

/** The recovery region, and what the server finds there. */
export interface AzurePostgresRecoveryArgs {
    /** Another region than the server's own, its subnets, zones and workspace; for geoRedundantBackup the paired one. */
    placement: AzurePlacementArgs;
    /** The key of that region, with another identity than the server's own. Default: an AzureStoreKey of its own, in a vault of its own. */
    customerKey?: AzureKeyArgs;
}

/** What may be set of a PostgreSQL server beyond where it stands and who it belongs to; an entry of a platform's config sets the same. */
export interface AzurePostgresSettingArgs extends AzureStoreSettingArgs {
    /** Who administers the server by Entra sign-in, under the login as role; needed. */
    administrator?: AzureSqlAdministratorArgs;
    /** Whether roles with passwords can sign in as well; to turn it on later makes the server anew. Default: false. */
    passwordAuthentication?: boolean;
    /** The role of passwordAuthentication; its password is in Key Vault. Default: stratamaster. */
    username?: string;
    /** The database made in the server. Default: the store's name, with underscores for hyphens. */
    databaseName?: string;
    /** The major version, 15 to 18; it never goes back, and going up with replicas means to take them away first. Default: 17. */
    engineVersion?: string;

    /** The compute size, for example "Standard_D4ds_v5". With replicas, raise replicaSkuName first. Default: by tier; in prod no burstable one. */
    skuName?: string;
    /** The compute size of replicas; as large as the server's at least, and for a planned promotion the same. Default: skuName. */
    replicaSkuName?: string;
    /** Where the standby stands, which answers no reads; not for burstable sizes. Default: by tier, in prod always where the size allows it; in the same zone where the region has no others. */
    highAvailability?: AzurePostgresHighAvailability;
    /** What the disk is; for good. Default: Premium SSD v2 where size and regions have it, else Premium SSD. */
    diskType?: AzurePostgresDisk;
    /** The storage, in GiB: 32 to 65,536, or a size of Premium SSD; it never shrinks. With storageAutogrow it is the first, and Azure's is kept. Default: by tier. */
    storageGib?: number;
    /** The storage of replicas, in GiB; as large as the server's at least, and raised before it. Default: storageGib. */
    replicaStorageGib?: number;
    /** Whether the disk grows before it is full; Premium SSD only. Default: true for Premium SSD. */
    storageAutogrow?: boolean;
    /** A faster performance tier than the size comes with, "P20" for example; Premium SSD only. Default: that of the size. */
    storagePerformanceTier?: string;
    /** The IOPS, 3,000 to 80,000, at most 500 a GiB and what the compute size can; Premium SSD v2 only. Default: what is in the price, 3,000, or 12,000 from 400 GiB on. */
    iops?: number;
    /** The throughput in MB/s, 125 to 1,200, at most a quarter of the IOPS; Premium SSD v2 only. Default: what is in the price, 125, or 500 from 400 GiB on. */
    storageThroughputMbps?: number;

    /** How far back point-in-time restore reaches, in days, 7 to 35. Default: by tier. */
    backupRetentionDays?: number;
    /** Whether backups are kept in the paired region, too; for good. Default: by tier, in prod always, where the recovery region is the paired one and the disk allows it. */
    geoRedundantBackup?: boolean;
    /** Whether the recovery region has a replica that can be promoted; not for burstable sizes. Default: by tier, where there is a recovery region. */
    replica?: boolean;
    /** How many read replicas stand in the server's own region, 0 to 5 with that of the recovery region. Default: 0. */
    readReplicas?: number;
    /** When Azure may maintain the server, every week for an hour, `ddd:hh:mm-ddd:hh:mm` in UTC. Default: sun:04:00-sun:05:00. */
    maintenanceWindow?: string;

    /** How the server is reached; for good. Default: endpoint. */
    privateAccess?: AzurePostgresPrivateAccess;
    /** IPv4 addresses and blocks that may connect from outside; any of them opens the public endpoint of the server that takes writes for these alone, never that of a replica; not in a delegated subnet. Default: none, and no public endpoint. */
    allowedAddresses?: string[];
    /** The lowest version of TLS. Default: 1.2. */
    minimalTlsVersion?: AzureSqlTlsVersion;

    /** Server parameters that replace or add to the tuned ones; those of TLS and those that have a setting here stay. Default: none. */
    parameters?: { [name: string]: string };
    /** The most connections, 25 to 5,000; takes effect when the server restarts. Default: what Azure gives the size's memory. */
    maxConnections?: number;
    /** From how many seconds on a statement is logged as slow. Default: 1. */
    slowQuerySeconds?: number;
    /** The classes of statements that pgaudit logs; it begins with the server's first restart, and names objects once `CREATE EXTENSION pgaudit` was run in the database. Default: ddl, role. */
    auditEvents?: string[];
    /** Extensions that may be created, besides pgaudit and pg_stat_statements. Default: none. */
    extensions?: string[];
    /** Whether PgBouncer pools connections, on port 6432 of the same hosts; not for burstable sizes. Default: false. */
    proxy?: boolean;
    /** Whether logical replication is on, with slots that outlive a failover; takes effect when the server restarts. Default: false. */
    logicalReplication?: boolean;
}

/** What an AzurePostgres takes. */
export interface AzurePostgresArgs extends StoreArgs, AzurePostgresSettingArgs {
    /** Region, resource group, subnets, private DNS zones and workspace. */
    placement: AzurePlacementArgs;
    /** The action groups that alerts report to. */
    alertGroups: AlertGroupIds;
    /** The key of everything at rest, in the server's region. Default: an AzureStoreKey of its own, in a vault of its own. */
    customerKey?: AzureKeyArgs;
    /** The recovery region; needed with replica and geoRedundantBackup. Default: none. */
    recovery?: AzurePostgresRecoveryArgs;
    /** The vault of the password; with passwordAuthentication. Default: a vault of its own. */
    vault?: SecretVaultArgs;
}
