import { resourceRule } from "../../frame/define";
import { customerKey } from "../../requirements/customer-key";
import { cosmosAccount } from "./types";

/** A Cosmos DB account is encrypted with a customer's key. */
export const cosmosCmk = resourceRule({
    id: "az-cosmos-cmk",
    severity: "high",
    theme: "encryption",
    proves: "Every Cosmos DB account is encrypted with a customer-managed key.",
    risk: "Under a key of Microsoft's own, access to the data cannot be shut off or audited by your vault.",
    remediation: {
        argument: "CosmosAccount brings its own AzureStoreKey.",
        property:
            "Set keyVaultKeyUri to the key's URI without a version, and defaultIdentity, on azure-native.cosmosdb.DatabaseAccount.",
    },
    page: {
        title: "Configure customer-managed keys for Azure Cosmos DB with Azure Key Vault",
        url: "https://learn.microsoft.com/en-us/azure/cosmos-db/how-to-setup-customer-managed-keys",
    },
    types: [cosmosAccount],
    fixClass: "person",
    requires: customerKey("keyVaultKeyUri"),
});
