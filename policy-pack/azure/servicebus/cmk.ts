import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { customerKey } from "../../requirements/customer-key";
import { isOneOf } from "../../requirements/value";
import { busNamespace } from "./types";

/** A Premium Service Bus is encrypted with a customer's key. */
export const servicebusCmk = resourceRule({
    id: "az-servicebus-cmk",
    severity: "medium",
    theme: "encryption",
    proves: "Every Premium Service Bus namespace is encrypted with a customer-managed key.",
    risk: "Under a key of Microsoft's own, access to the messages cannot be shut off or audited by your vault.",
    remediation: {
        property:
            'Set encryption.keySource: "Microsoft.KeyVault" and encryption.keyVaultProperties on azure-native.servicebus.Namespace.',
    },
    page: {
        title: "Configure customer-managed keys for encrypting Azure Service Bus data at rest",
        url: "https://learn.microsoft.com/en-us/azure/service-bus-messaging/configure-customer-managed-key",
    },
    types: [busNamespace],
    unless: (namespace) => namespace.text("sku.name") !== "Premium",
    fixClass: "person",
    requires: all(
        isOneOf("encryption.keySource", ["Microsoft.KeyVault"]),
        customerKey("encryption.keyVaultProperties.0.keyVaultUri"),
    ),
});
