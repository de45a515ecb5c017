import type * as pulumi from "@pulumi/pulumi";
import type { AlertGroupIds, AzureKeyArgs, AzurePlacementArgs } from "../../foundation/azure/placement";
import type { AzurePrincipalType, AzureStoreSettingArgs } from "../../foundation/azure/store-settings";
import type { StoreArgs } from "../../shared/store";

/** Who administers a server: nobody signs in with a password. */
export interface AzureSqlAdministratorArgs {
    /** The name in Entra, for example of the group. */
    login: string;
    /** The object id in Entra; of a service principal Azure SQL takes its application (client) id, which is what SQL knows it by, and PostgreSQL its object id. */
    objectId: pulumi.Input<string>;
    /** What the administrator is. A group is best: its members change, while Azure takes the server's administrator at creation only. Default: Group. */
    principalType?: AzurePrincipalType;
}

/** Where backups are kept. */
export enum AzureSqlBackupRedundancy {
    /** In one data centre. */
    Local = "Local",
    /** Over the zones of the region. */
    Zone = "Zone",
    /** In the paired region as well. */
    Geo = "Geo",
    /** Over the zones of the region, and in the paired region. */
    GeoZone = "GeoZone",
}

/** Who decides that the failover group fails over when the region is lost. */
export enum AzureSqlFailoverPolicy {
    /** You do, as Microsoft recommends: data may be lost, and only you know whether waiting is worse. */
    Manual = "Manual",
    /** Microsoft does, for the whole region, after the grace period at the earliest. */
    Automatic = "Automatic",
}

/** What a secondary may be used for. */
export enum AzureSqlSecondaryType {
    /** It answers reads. */
    Geo = "Geo",
    /** It waits, without costing a licence. */
    Standby = "Standby",
}

/** How licences are paid. */
export enum AzureSqlLicense {
    LicenseIncluded = "LicenseIncluded",
    /** Azure Hybrid Benefit: the licences are yours. */
    BasePrice = "BasePrice",
}

/** The lowest version of TLS that a server takes. */
export enum AzureSqlTlsVersion {
    Tls12 = "1.2",
    Tls13 = "1.3",
}

/** How long full backups are kept beyond point-in-time restore, each for itself; 0 for none. */
export interface AzureSqlLongTermRetentionArgs {
    /** For how many weeks each week's backup is kept, up to 520. Default: 0. */
    weeks?: number;
    /** For how many months each month's first backup is kept, up to 120. Default: 0. */
    months?: number;
    /** For how many years one backup a year is kept, up to 10. Default: 0. */
    years?: number;
    /** The week of the year whose backup is the year's, 1 to 52. Default: 1. */
    weekOfYear?: number;
}

/** An elastic pool: databases that share its vCores. */
export interface AzureSqlElasticPoolArgs {
    /** The pool's name on its server, and the partner's: letters, digits, hyphens and underscores. */
    name: string;
    /** The service objective, for example "GP_Gen5_4"; not serverless. Default: the store's skuName, provisioned. */
    skuName?: string;
    /** The storage of all its databases together, in GiB. Default: the store's maxSizeGib, or what the objective has if that is less. */
    maxSizeGib?: number;
    /** What each database is sure of, in vCores. Default: 0. */
    minVcoresPerDatabase?: number;
    /** What each database may take, in vCores. Default: the pool's vCores. */
    maxVcoresPerDatabase?: number;
}

/** A database of the server. */
export interface AzureSqlDatabaseArgs {
    /** The database's name: letters, digits, hyphens and underscores. */
    name: string;
    /** The pool that it lies in, by its name. Default: none, it has vCores of its own. */
    elasticPool?: string;
    /** The service objective, for example "GP_S_Gen5_2"; not in a pool. Default: the store's skuName. */
    skuName?: string;
    /** The most data, in GiB. Default: the store's maxSizeGib; in a pool at most the pool's. */
    maxSizeGib?: number;
    /** The collation, for good. Default: SQL_Latin1_General_CP1_CI_AS. */
    collation?: string;
}

/** The recovery region, and what the partner server finds there. */
export interface AzureSqlRecoveryArgs {
    /** Another region than the server's own, its endpoint subnet, zones and workspace. */
    placement: AzurePlacementArgs;
    /** The key of that region; with a keyId. Default: an AzureStoreKey of its own, in a vault of its own. */
    customerKey?: AzureKeyArgs;
}

/** What may be set of Azure SQL beyond where it stands and who it belongs to; an entry of a platform's config sets the same. */
export interface AzureSqlSettingArgs extends AzureStoreSettingArgs {
    /** Who administers the server; needed, since Azure SQL here takes Entra sign-in only. */
    administrator?: AzureSqlAdministratorArgs;
    /** The databases. Default: one, called like the store. */
    databases?: AzureSqlDatabaseArgs[];
    /** The elastic pools. Default: none. */
    elasticPools?: AzureSqlElasticPoolArgs[];

    /** The service objective of databases and pools that have none of their own: "GP_S_Gen5_2", "BC_Gen5_8". Default: by tier. */
    skuName?: string;
    /** The most data of a database, in GiB; Hyperscale has no such limit. Default: by tier. */
    maxSizeGib?: number;
    /** Whether replicas are spread over zones. Default: by tier, in prod always, where the region has zones. */
    zoneRedundant?: boolean;
    /** The vCores that a serverless database keeps at least. Default: the least that its size can. */
    minVcores?: number;
    /** After how many idle minutes a serverless database pauses, 15 to 10,080; 0 for never. Default: 60, but 0 in prod and with long-term retention or a failover group, which keep it awake. */
    autoPauseMinutes?: number;
    /** Secondary replicas of a Hyperscale database, 0 to 4. Default: 1. */
    highAvailabilityReplicas?: number;
    /** Whether connections that say so read from a replica in the region; Business Critical and Hyperscale. Default: true where there is one. */
    readScale?: boolean;
    /** How licences are paid; not for serverless. Default: LicenseIncluded. */
    licenseType?: AzureSqlLicense;

    /** How far back point-in-time restore reaches, in days, 1 to 35, in prod at least 7. Default: by tier. */
    backupRetentionDays?: number;
    /** How often differential backups are made, in hours, 12 or 24. Default: 12. */
    differentialBackupHours?: number;
    /** Full backups kept for longer. Default: by tier. */
    longTermRetention?: AzureSqlLongTermRetentionArgs;
    /** Where backups are kept. Default: in the paired region, too, where there is one; else over zones, else here. */
    backupRedundancy?: AzureSqlBackupRedundancy;
    /** Whether a partner server in the recovery region takes over through a failover group. Default: by tier, where there is a recovery region. */
    failoverGroup?: boolean;
    /** Who decides to fail over. Default: Manual. */
    failoverPolicy?: AzureSqlFailoverPolicy;
    /** How long Azure waits before it fails over by itself and loses data, in minutes, 60 or more; with failoverPolicy Automatic. Default: 60. */
    failoverGraceMinutes?: number;
    /** What the databases in the recovery region may be used for. Default: Geo. */
    secondaryType?: AzureSqlSecondaryType;

    /** IPv4 addresses and blocks that may connect from outside; any of them opens the public endpoint for these alone. Default: none, and no public endpoint. */
    allowedAddresses?: string[];
    /** The lowest version of TLS. Default: 1.2. */
    minimalTlsVersion?: AzureSqlTlsVersion;
    /** What is audited: action groups of SQL Server. Default: completed batches, and successful and failed sign-ins. */
    auditActions?: string[];
    /** Whether Microsoft Defender for SQL looks for threats and vulnerabilities, at its price a server. Default: true. */
    defender?: boolean;
}

/** What an AzureSql takes. */
export interface AzureSqlArgs extends StoreArgs, AzureSqlSettingArgs {
    /** Region, resource group, endpoint subnet, private DNS zones and workspace. */
    placement: AzurePlacementArgs;
    /** The action groups that alerts report to. */
    alertGroups: AlertGroupIds;
    /** The key of transparent data encryption, in the server's region; with a failover group it needs a keyId. Default: an AzureStoreKey of its own, in a vault of its own. */
    customerKey?: AzureKeyArgs;
    /** The recovery region; needed with a failover group. Default: none. */
    recovery?: AzureSqlRecoveryArgs;
}
