import type { ProviderDefaults } from "../../frame/provider-default";
import { synapseWorkspace, synapsePool, synapsePoolEncryption } from "./types";

/** Defaults of `@pulumi/azure-native` 3 for Azure Synapse Analytics. */
export const synapseDefaults: ProviderDefaults = {
    [synapseWorkspace]: {
        publicNetworkAccess: { value: "Enabled" },
        azureADOnlyAuthentication: { value: false },
        "managedVirtualNetworkSettings.preventDataExfiltration": { value: false },
    },
    [synapsePool]: {
        storageAccountType: {
            value: "GRS",
            page: "https://learn.microsoft.com/en-us/azure/synapse-analytics/sql-data-warehouse/backup-and-restore",
        },
    },
    [synapsePoolEncryption]: { status: { value: "Disabled" } },
};
