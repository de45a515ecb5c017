import { stackRule } from "../../frame/define";
import { networkIsolated } from "../../requirements/network-isolated";
import { busNamespace, busNetworkRules } from "./types";

/** A Premium Service Bus is closed to public networks. */
export const servicebusNetworkIsolated = stackRule({
    id: "az-servicebus-network-isolated",
    severity: "high",
    theme: "network",
    proves: "Every Premium Service Bus namespace refuses public networks, or lets in only those that it names.",
    risk: "A leaked key or token reads and writes every queue from anywhere.",
    remediation: {
        property:
            'Set publicNetworkAccess: "Disabled" on azure-native.servicebus.Namespace, or add an azure-native.servicebus.NamespaceNetworkRuleSet with defaultAction: "Deny".',
    },
    page: {
        title: "Network security for Azure Service Bus",
        url: "https://learn.microsoft.com/en-us/azure/service-bus-messaging/network-security",
    },
    types: [busNamespace],
    unless: (namespace) => namespace.text("sku.name") !== "Premium",
    fixClass: "person",
    requires: networkIsolated(busNetworkRules),
});
