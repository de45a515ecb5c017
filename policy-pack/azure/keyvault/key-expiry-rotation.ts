import { resourceRule } from "../../frame/define";
import { all, oneOf } from "../../requirements/combine";
import { someEntry } from "../../requirements/list";
import { isOneOf, isSet } from "../../requirements/value";
import { vaultKey } from "./types";

/** A key is replaced by itself before it grows old. */
export const keyvaultKeyExpiryRotation = resourceRule({
    id: "az-keyvault-key-expiry-rotation",
    severity: "medium",
    theme: "encryption",
    proves: "Every key in Key Vault has a policy that rotates it, and its versions end.",
    risk: "A key that is never replaced encrypts more every year, and all of it is lost with one theft.",
    remediation: {
        argument: "AzureStoreKey is rotated every year.",
        property:
            'Set properties.rotationPolicy with a lifetime action of type "rotate" and attributes.expiryTime on azure-native.keyvault.Key.',
    },
    page: {
        title: "Configure cryptographic key auto-rotation in Azure Key Vault",
        url: "https://learn.microsoft.com/en-us/azure/key-vault/keys/how-to-configure-key-rotation",
    },
    types: [vaultKey],
    fixClass: "person",
    requires: all(
        someEntry(
            "properties.rotationPolicy.lifetimeActions",
            isOneOf("action.type", ["rotate"]),
            "properties.rotationPolicy has no lifetime action that rotates the key",
        ),
        oneOf(
            "neither properties.rotationPolicy.attributes.expiryTime nor properties.attributes.expires is set",
            isSet("properties.rotationPolicy.attributes.expiryTime"),
            isSet("properties.attributes.expires"),
        ),
    ),
});
