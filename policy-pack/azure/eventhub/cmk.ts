import { resourceRule } from "../../frame/define";
import type { Resource } from "../../frame/resource";
import { all } from "../../requirements/combine";
import { customerKey } from "../../requirements/customer-key";
import { isOneOf } from "../../requirements/value";
import { eventNamespace } from "./types";

/** Event Hubs are encrypted with a customer's key. */
export const eventhubCmk = resourceRule({
    id: "az-eventhub-cmk",
    severity: "medium",
    theme: "encryption",
    proves: "Every Premium or dedicated Event Hubs namespace is encrypted with a customer-managed key.",
    risk: "Under a key of Microsoft's own, access to the events cannot be shut off or audited by your vault.",
    remediation: {
        property:
            'Set encryption.keySource: "Microsoft.KeyVault" and encryption.keyVaultProperties on azure-native.eventhub.Namespace.',
    },
    page: {
        title: "Configure customer-managed keys for encrypting Azure Event Hubs data at rest",
        url: "https://learn.microsoft.com/en-us/azure/event-hubs/configure-customer-managed-key",
    },
    types: [eventNamespace],
    unless: knowsNoKeys,
    fixClass: "person",
    requires: all(
        isOneOf("encryption.keySource", ["Microsoft.KeyVault"]),
        customerKey("encryption.keyVaultProperties.0.keyVaultUri"),
    ),
});

/** The Basic and Standard tiers know only Microsoft's keys. */
function knowsNoKeys(namespace: Resource): boolean {
    return namespace.text("sku.name") !== "Premium" && !namespace.has("clusterArmId");
}
