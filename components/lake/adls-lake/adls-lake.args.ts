import type { AlertGroupIds, AzureKeyArgs, AzurePlacementArgs } from "../../foundation/azure/placement";
import type { AzurePrincipalArgs, AzureStoreSettingArgs } from "../../foundation/azure/store-settings";
import type { StoreArgs } from "../../shared/store";
import type { StorageRedundancy } from "../../shared/tiers.azure";
import type { LakeZone } from "../shared/lake-zone";
import type { AdlsAccessTier, AdlsFileSystemsArgs } from "./zone.args";

/** Requests that are logged, in Azure Monitor's words. */
export enum AdlsRequestLog {
    Reads = "StorageRead",
    Writes = "StorageWrite",
    Deletes = "StorageDelete",
}

/** Lets an Entra principal use the lake, or one zone of it. What is finer than a zone, POSIX access control lists, a principal with access "admin" sets on folders and files. */
export interface AdlsPrincipalArgs extends AzurePrincipalArgs {
    /** The one zone that the principal may use. Default: all of them. */
    zone?: LakeZone;
}

/** What may be set of a lake beyond where it stands and who it belongs to; an entry of a platform's config sets the same. */
export interface AdlsSettingArgs extends AzureStoreSettingArgs {
    /** How many copies are kept, and where. From LRS to ZRS and back an account is converted by Azure on request, not by an update. Default: LRS in basic outside prod, else ZRS in basic and standard, GZRS in premium; the nearest to it that the region has. */
    redundancy?: StorageRedundancy;
    /** The access tier of files until a lifecycle moves them: Hot, Cool or Cold. Default: Hot. */
    accessTier?: AdlsAccessTier;
    /** How long deleted files and file systems can be brought back, in days, 1 to 365. Default: 7 in basic, 14 in standard, 30 in premium. */
    softDeleteDays?: number;
    /** Whether Azure encrypts a second time with keys of its own; decided at creation, a change replaces the lake. Default: false. */
    doubleEncryption?: boolean;
    /** The lake's zones. Default: raw, processed and curated with their own settings. */
    fileSystems?: AdlsFileSystemsArgs;
    /** IPv4 addresses or blocks that may connect from outside; public ones, blocks up to /30. Default: none, and no public access. */
    allowedAddresses?: string[];
    /** The requests that are logged in the workspace. Default: all of them. */
    requestLogs?: AdlsRequestLog[];
    /** The size of the lake from which the info group is told, in GiB. Default: 1,024 in basic, 10,240 in standard, 102,400 in premium. */
    capacityAlarmGib?: number;
    /** How much may be read in a day before a warning is sent, in GiB. Default: 100 in basic, 1,024 in standard, 10,240 in premium. */
    dailyEgressAlarmGib?: number;
    /** Entra principals that may use the lake, or a zone of it. Default: none; `grant` adds to them. */
    principals?: AdlsPrincipalArgs[];
}

/** What a lake on Azure Data Lake Storage Gen2 takes. */
export interface AdlsLakeArgs extends StoreArgs, AdlsSettingArgs {
    /** Where the lake stands, with the private DNS zones of blob and dfs. */
    placement: AzurePlacementArgs;
    /** The action groups that the lake's alerts report to. */
    alertGroups: AlertGroupIds;
    /** The key that encrypts the lake, and the identity that may use it. Default: a key of its own, in a vault of its own. */
    customerKey?: AzureKeyArgs;
}
