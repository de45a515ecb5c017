import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { customerKey } from "../../requirements/customer-key";
import { isOneOf } from "../../requirements/value";
import { storageAccount } from "./types";

/** A storage account is encrypted with a customer's key. */
export const storageCmk = resourceRule({
    id: "az-storage-cmk",
    severity: "high",
    theme: "encryption",
    proves: "Every storage account is encrypted with a customer-managed key.",
    risk: "Under a key of Microsoft's own, access to the data cannot be shut off or audited by your vault.",
    remediation: {
        argument: "AdlsLake brings its own AzureStoreKey.",
        property:
            'Set encryption.keySource: "Microsoft.Keyvault" and encryption.keyVaultProperties on azure-native.storage.StorageAccount.',
    },
    page: {
        title: "Customer-managed keys for Azure Storage encryption",
        url: "https://learn.microsoft.com/en-us/azure/storage/common/customer-managed-keys-overview",
    },
    types: [storageAccount],
    fixClass: "person",
    requires: all(
        isOneOf("encryption.keySource", ["Microsoft.Keyvault"]),
        customerKey("encryption.keyVaultProperties.keyVaultUri"),
    ),
});
