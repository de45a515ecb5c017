import { stackRule } from "../../frame/define";
import { anyOf } from "../../frame/evaluation";
import { closedToPublic } from "../../requirements/closed-to-public";
import { isOneOf } from "../../requirements/value";
import { eventNamespace, eventNetworkRules } from "./types";

const closed = closedToPublic();
const denies = isOneOf("defaultAction", ["Deny"]);

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
    guards: closed.guards,
    reaches: [{ type: eventNetworkRules, guards: [...closed.guards, ...denies.guards] }],
    check(namespace, settings, stack) {
        const rules = stack.attachedTo(namespace, eventNetworkRules, "namespaceName");
        const isClosed = anyOf(
            () => closed.problems(namespace, settings),
            ...rules.flatMap((each) => [() => closed.problems(each, settings), () => denies.problems(each, settings)]),
        );
        return isClosed
            ? []
            : ["publicNetworkAccess is not Disabled, and no NamespaceNetworkRuleSet denies by default"];
    },
});
