import { resourceRule } from "../../frame/define";
import { atLeast } from "../../requirements/number";
import { minDays } from "../../requirements/parameters";
import { managedHsm, vault } from "./types";

/** A vault keeps what is deleted for long enough. */
export const keyvaultSoftDeleteDays = resourceRule({
    id: "az-keyvault-soft-delete-days",
    severity: "medium",
    theme: "deletion",
    proves: "Every Key Vault and managed HSM keeps what is deleted for at least minDays days.",
    risk: "A deletion that is noticed after the last of these days cannot be taken back.",
    remediation: {
        argument: "Leave softDeleteDays of AzureVault out: in prod it is 90.",
        property:
            "Set properties.softDeleteRetentionInDays when azure-native.keyvault.Vault is created; it cannot be changed afterwards.",
    },
    page: {
        title: "Azure Key Vault soft-delete overview",
        url: "https://learn.microsoft.com/en-us/azure/key-vault/general/soft-delete-overview",
    },
    types: [vault, managedHsm],
    binds: "production",
    fixClass: "replaces",
    requires: atLeast("properties.softDeleteRetentionInDays", minDays(90, { minimum: 7, maximum: 90 }), "days"),
});
