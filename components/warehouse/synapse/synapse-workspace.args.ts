import type * as pulumi from "@pulumi/pulumi";
import type { AlertGroupIds, AzureKeyArgs, AzurePlacementArgs } from "../../foundation/azure/placement";
import type { AzurePrincipalArgs, AzureStoreSettingArgs } from "../../foundation/azure/store-settings";
import type { StoreArgs } from "../../shared/store";

/** Who administers a workspace and its SQL: nobody signs in with a password. */
export interface SynapseAdministratorArgs {
    /** The name in Entra, best of a group, whose members change. */
    login: string;
    /** The object id in Entra. */
    objectId: pulumi.Input<string>;
}

/** What the workspace may do in the lake besides writing to its own file system. */
export enum SynapseLakeAccess {
    /** Read all zones. */
    Read = "read",
    /** Read and write all zones. */
    Write = "write",
}

/** The size of a Spark pool's nodes, by their vCores and memory. */
export enum SynapseNodeSize {
    /** 4 vCores, 32 GB. */
    Small = "Small",
    /** 8 vCores, 64 GB. */
    Medium = "Medium",
    /** 16 vCores, 128 GB. */
    Large = "Large",
    /** 32 vCores, 256 GB. */
    XLarge = "XLarge",
    /** 64 vCores, 432 GB. */
    XXLarge = "XXLarge",
}

/** The lake that a workspace is linked to; an AdlsLake has all of it. */
export interface SynapseLakeArgs {
    /** The storage account's resource id. */
    accountId: pulumi.Input<string>;
    /** The account's URL for Data Lake Storage, `https://<account>.dfs.core.windows.net/`. */
    dfsEndpoint: pulumi.Input<string>;
    /** The file system that the workspace writes tables and logs of its own to. */
    fileSystemName: pulumi.Input<string>;
}

/** A dedicated SQL pool: a warehouse of its own size. */
export interface SynapseSqlPoolArgs {
    /** The pool's name, which is its database's: letters, digits and underscores, beginning with a letter. */
    name: string;
    /** The data warehouse units, "DW100c" to "DW30000c". Default: the workspace's skuName. */
    skuName?: string;
    /** The collation, for good. Default: SQL_Latin1_General_CP1_CI_AS. */
    collation?: string;
}

/** A Spark pool: it costs nothing until a job runs. Its jobs reach what managed private endpoints lead to, and no public package feed. */
export interface SynapseSparkPoolArgs {
    /** The pool's name: up to 15 letters and digits, beginning with a letter. */
    name: string;
    /** The runtime, by Spark's version; 3.5 is the one that is supported. Default: 3.5. */
    sparkVersion?: string;
    /** The nodes' size. Default: Small. */
    nodeSize?: SynapseNodeSize;
    /** The fewest nodes, 3 to 200. Default: 3. */
    minNodes?: number;
    /** The most nodes, 3 to 200. Default: by tier. */
    maxNodes?: number;
    /** After how many idle minutes the nodes are given back, 5 to 10,080. Default: 15. */
    autoPauseMinutes?: number;
    /** Whether a session may install packages of its own. Default: false. */
    sessionPackages?: boolean;
}

/** When dedicated SQL pools rest, and cost storage only. */
export interface SynapsePauseArgs {
    /** When they are paused, in UTC, at one time on some days of each week: `cron(minutes hours day-of-month month day-of-week year)`, for example "cron(0 19 ? * MON-FRI *)". */
    pauseAt: string;
    /** When they are resumed, in the same form. */
    resumeAt: string;
}

/** Lets an Entra principal use SQL. Files in the lake need a role of the lake's besides. */
export interface SynapsePrincipalArgs extends AzurePrincipalArgs {
    /** The principal's display name in Entra, by which SQL knows it. Default: name. */
    displayName?: string;
}

/** What may be set of a workspace beyond where it stands and who it belongs to; an entry of a platform's config sets the same. */
export interface SynapseSettingArgs extends AzureStoreSettingArgs {
    /** Who administers the workspace; needed, since it takes Entra sign-in only. */
    administrator?: SynapseAdministratorArgs;
    /** What the workspace may do in the lake besides writing to its own file system. Default: read. */
    lakeAccess?: SynapseLakeAccess;

    /** The dedicated SQL pools; an empty list for serverless SQL only. Default: none in basic, else one, called like the workspace. */
    sqlPools?: SynapseSqlPoolArgs[];
    /** The data warehouse units of pools that have none of their own: "DW100c", "DW500c". Default: by tier. */
    skuName?: string;
    /** Whether a backup a day is kept in the paired region. Decided when a pool is made; a change needs a new pool. Default: true in prod, else by tier, where the region has a pair. */
    geoBackup?: boolean;
    /** When dedicated pools rest; not in prod. Default: never. */
    pauseSchedule?: SynapsePauseArgs;
    /** The Spark pools. Default: none. */
    sparkPools?: SynapseSparkPoolArgs[];

    /** Other Entra tenants whose resources managed private endpoints may lead to; the workspace's own always may. Default: none. */
    allowedTenantIds?: string[];
    /** IPv4 addresses and blocks that may connect from outside; any of them opens the public endpoints for these alone. Default: none, and no public access. */
    allowedAddresses?: string[];
    /** What is audited: action groups of SQL Server. Default: completed batches, and successful and failed sign-ins. */
    auditActions?: string[];
    /** Whether Microsoft Defender for SQL looks for threats in dedicated pools, at its price. Default: true where there is one. */
    defender?: boolean;
    /** How much serverless SQL, which is paid by what it reads, may read in a day before a warning is sent, in GiB. Default: 100 in basic, 1,024 in standard, 10,240 in premium. */
    dailyScanAlarmGib?: number;
    /** Entra principals that may use SQL. Default: none. */
    principals?: SynapsePrincipalArgs[];
}

/** What a SynapseWorkspace takes. */
export interface SynapseWorkspaceArgs extends StoreArgs, SynapseSettingArgs {
    /** Region, resource group, endpoint subnet, private DNS zones and workspace of logs. */
    placement: AzurePlacementArgs;
    /** The action groups that alerts report to. */
    alertGroups: AlertGroupIds;
    /** The lake that serverless SQL and Spark work on; whoever owns it approves the private endpoint that the workspace asks for, once, before the first Spark job. */
    lake: SynapseLakeArgs;
    /** The key that encrypts the workspace and all its pools, with its keyId: the workspace's own identity is let in, since no other passes a vault's firewall. Default: an AzureStoreKey of its own, in a vault of its own. */
    customerKey?: AzureKeyArgs;
}
