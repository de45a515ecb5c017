import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { synapseWorkspace } from "./types";

/** A Synapse workspace takes no traffic from public networks. */
export const synapsePublicNetworkDisabled = resourceRule({
    id: "az-synapse-public-network-disabled",
    severity: "high",
    theme: "network",
    proves: "Every Synapse workspace refuses traffic from public networks.",
    risk: "A workspace that is open to public networks can be used with a stolen token from anywhere.",
    remediation: {
        property: 'Set publicNetworkAccess: "Disabled" on azure-native.synapse.Workspace and add private endpoints.',
    },
    page: {
        title: "Azure Synapse Analytics connectivity settings",
        url: "https://learn.microsoft.com/en-us/azure/synapse-analytics/security/connectivity-settings",
    },
    types: [synapseWorkspace],
    fixClass: "in-place",
    requires: isOneOf("publicNetworkAccess", ["Disabled"], "Disabled"),
});
