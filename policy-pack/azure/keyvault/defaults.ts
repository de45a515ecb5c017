import type { ProviderDefaults } from "../../frame/provider-default";
import { vault, managedHsm } from "./types";

/** Defaults of `@pulumi/azure-native` 3 for Azure Key Vault. */
export const keyvaultDefaults: ProviderDefaults = {
    [vault]: {
        "properties.enablePurgeProtection": {
            value: false,
            page: "https://learn.microsoft.com/en-us/azure/key-vault/general/soft-delete-overview",
        },
        "properties.enableSoftDelete": { value: true, documented: "it will be set to true by default" },
        "properties.enableRbacAuthorization": {
            value: false,
            documented: "the vault is created with the default value of false",
        },
        "properties.softDeleteRetentionInDays": {
            value: 90,
            page: "https://learn.microsoft.com/en-us/azure/key-vault/general/soft-delete-overview",
        },
    },
    [managedHsm]: {
        "properties.enablePurgeProtection": {
            value: false,
            page: "https://learn.microsoft.com/en-us/azure/key-vault/managed-hsm/soft-delete-overview",
        },
        "properties.enableSoftDelete": {
            value: true,
            documented: "Soft delete is enabled by default for all managed HSMs",
        },
        "properties.softDeleteRetentionInDays": { value: 90, documented: "for a default period of 90 days" },
    },
};
