import type { ProviderDefaults } from "../../frame/provider-default";
import { storageAccount, blobContainer, blobService } from "./types";

/** Defaults of `@pulumi/azure-native` 3 for Azure Storage. */
export const storageDefaults: ProviderDefaults = {
    [storageAccount]: {
        enableHttpsTrafficOnly: { value: true, documented: "The default value is true since API version 2019-04-01" },
        minimumTlsVersion: { value: "TLS1_0", documented: "The default interpretation is TLS 1.0 for this property" },
        allowBlobPublicAccess: { value: false, documented: "The default interpretation is false for this property" },
        allowSharedKeyAccess: { value: true, documented: "The default value is null, which is equivalent to true" },
        allowCrossTenantReplication: {
            value: false,
            documented: "The default interpretation is false for new accounts",
        },
        isHnsEnabled: { value: false },
        enableNfsV3: { value: false },
        isLocalUserEnabled: { value: false },
        isSftpEnabled: { value: false },
        "networkRuleSet.defaultAction": {
            value: "Allow",
            page: "https://learn.microsoft.com/en-us/azure/storage/common/storage-network-security",
        },
        publicNetworkAccess: { value: "Enabled" },
        "encryption.keySource": {
            value: "Microsoft.Storage",
            page: "https://learn.microsoft.com/en-us/azure/storage/common/storage-service-encryption",
        },
        "encryption.requireInfrastructureEncryption": { value: false },
    },
    [blobContainer]: { publicAccess: { value: "None" } },
    [blobService]: {
        isVersioningEnabled: { value: false },
        "deleteRetentionPolicy.enabled": { value: false },
        "containerDeleteRetentionPolicy.enabled": { value: false },
        "restorePolicy.enabled": { value: false },
    },
};
