import type { ProviderDefaults } from "../../frame/provider-default";
import { cosmosAccount } from "./types";

/** Defaults of `@pulumi/azure-native` 3 for Azure Cosmos DB. */
export const cosmosDefaults: ProviderDefaults = {
    [cosmosAccount]: {
        kind: { value: "GlobalDocumentDB" },
        disableLocalAuth: { value: false },
        disableKeyBasedMetadataWriteAccess: { value: false },
        enableAutomaticFailover: { value: false },
        enableFreeTier: { value: false },
        minimalTlsVersion: { value: "Tls12", documented: "The default value is Tls 1.2" },
        "locations.*.isZoneRedundant": { value: false },
        "backupPolicy.type": {
            value: "Periodic",
            page: "https://learn.microsoft.com/en-us/azure/cosmos-db/online-backup-and-restore",
        },
        "backupPolicy.continuousModeProperties.tier": {
            value: "Continuous30Days",
            page: "https://learn.microsoft.com/en-us/azure/cosmos-db/continuous-backup-restore-introduction",
        },
        "backupPolicy.periodicModeProperties.backupRetentionIntervalInHours": {
            value: 8,
            page: "https://learn.microsoft.com/en-us/azure/cosmos-db/periodic-backup-restore-introduction",
        },
        "backupPolicy.periodicModeProperties.backupIntervalInMinutes": {
            value: 240,
            page: "https://learn.microsoft.com/en-us/azure/cosmos-db/periodic-backup-restore-introduction",
        },
        "backupPolicy.periodicModeProperties.backupStorageRedundancy": {
            value: "Geo",
            page: "https://learn.microsoft.com/en-us/azure/cosmos-db/periodic-backup-storage-redundancy",
        },
    },
};
