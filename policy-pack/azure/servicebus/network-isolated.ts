import { stackRule } from "../../frame/define";
import { anyOf } from "../../frame/evaluation";
import { closedToPublic } from "../../requirements/closed-to-public";
import { isOneOf } from "../../requirements/value";
import { busNamespace, busNetworkRules } from "./types";

const closed = closedToPublic();
const denies = isOneOf("defaultAction", ["Deny"]);

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
    guards: closed.guards,
    reaches: [{ type: busNetworkRules, guards: [...closed.guards, ...denies.guards] }],
    check(namespace, settings, stack) {
        const rules = stack.attachedTo(namespace, busNetworkRules, "namespaceName");
        const isClosed = anyOf(
            () => closed.problems(namespace, settings),
            ...rules.flatMap((each) => [() => closed.problems(each, settings), () => denies.problems(each, settings)]),
        );
        return isClosed
            ? []
            : ["publicNetworkAccess is not Disabled, and no NamespaceNetworkRuleSet denies by default"];
    },
});
