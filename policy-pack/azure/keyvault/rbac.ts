import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { vault } from "./types";

/** A vault is opened by roles of Entra. */
export const keyvaultRbac = resourceRule({
    id: "az-keyvault-rbac",
    severity: "high",
    theme: "identity",
    proves: "Every Key Vault is opened by roles of Microsoft Entra, and not by access policies.",
    risk: "Whoever is a contributor of a vault with access policies can give himself every key and secret in it.",
    remediation: {
        argument: "AzureVault always has it.",
        property:
            "Set properties.enableRbacAuthorization: true on azure-native.keyvault.Vault, and assign roles first.",
    },
    page: {
        title: "Azure role-based access control vs. access policies",
        url: "https://learn.microsoft.com/en-us/azure/key-vault/general/rbac-access-policy",
    },
    types: [vault],
    fixClass: "person",
    requires: isTrue("properties.enableRbacAuthorization"),
});
