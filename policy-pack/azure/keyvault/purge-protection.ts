import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { isTrue } from "../../requirements/value";
import { managedHsm, vault } from "./types";

/** Nobody can destroy a vault before its time. */
export const keyvaultPurgeProtection = resourceRule({
    id: "az-keyvault-purge-protection",
    severity: "critical",
    theme: "deletion",
    proves: "Every Key Vault and managed HSM keeps what is deleted, and nobody can purge it earlier.",
    risk: "A purged key takes with it all data that it encrypted, for ever.",
    remediation: {
        argument: "AzureVault always has it.",
        property:
            "Set properties.enablePurgeProtection: true on azure-native.keyvault.Vault or azure-native.keyvault.ManagedHsm; it cannot be taken back.",
    },
    page: {
        title: "Azure Key Vault soft-delete overview",
        url: "https://learn.microsoft.com/en-us/azure/key-vault/general/soft-delete-overview",
    },
    types: [vault, managedHsm],
    fixClass: "irreversible",
    requires: all(isTrue("properties.enableSoftDelete"), isTrue("properties.enablePurgeProtection")),
});
