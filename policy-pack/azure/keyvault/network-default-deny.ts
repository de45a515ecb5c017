import { resourceRule } from "../../frame/define";
import { closedToPublic } from "../../requirements/closed-to-public";
import { oneOf } from "../../requirements/combine";
import { isOneOf } from "../../requirements/value";
import { managedHsm, vault } from "./types";

/** A vault is closed to public networks. */
export const keyvaultNetworkDefaultDeny = resourceRule({
    id: "az-keyvault-network-default-deny",
    severity: "high",
    theme: "network",
    proves: "Every Key Vault and managed HSM refuses public networks, or lets in only those that it names.",
    risk: "A stolen token opens the vault from anywhere in the world.",
    remediation: {
        argument: "AzureVault is reached through its private endpoint only.",
        property:
            'Set properties.publicNetworkAccess: "Disabled", or properties.networkAcls.defaultAction: "Deny", on azure-native.keyvault.Vault.',
    },
    page: {
        title: "Configure network security for Azure Key Vault",
        url: "https://learn.microsoft.com/en-us/azure/key-vault/general/network-security",
    },
    types: [vault, managedHsm],
    fixClass: "person",
    requires: oneOf(
        "neither properties.publicNetworkAccess is Disabled nor properties.networkAcls.defaultAction is Deny",
        closedToPublic("properties.publicNetworkAccess"),
        isOneOf("properties.networkAcls.defaultAction", ["Deny"]),
    ),
});
