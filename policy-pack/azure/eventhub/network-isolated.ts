import { stackRule } from "../../frame/define";
import { networkIsolated } from "../../requirements/network-isolated";
import { eventNamespace, eventNetworkRules } from "./types";

/** Event Hubs are closed to public networks. */
export const eventhubNetworkIsolated = stackRule({
    id: "az-eventhub-network-isolated",
    severity: "high",
    theme: "network",
    proves: "Every Event Hubs namespace refuses public networks, or lets in only those that it names.",
    risk: "A leaked key or token reads and writes every stream from anywhere.",
    remediation: {
        property:
            'Set publicNetworkAccess: "Disabled" on azure-native.eventhub.Namespace, or add an azure-native.eventhub.NamespaceNetworkRuleSet with defaultAction: "Deny".',
    },
    page: {
        title: "Network security for Azure Event Hubs",
        url: "https://learn.microsoft.com/en-us/azure/event-hubs/network-security",
    },
    types: [eventNamespace],
    fixClass: "person",
    requires: networkIsolated(eventNetworkRules),
});
