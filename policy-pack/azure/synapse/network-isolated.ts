import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { isOneOf, isTrue } from "../../requirements/value";
import { synapseWorkspace } from "./types";

/** A Synapse workspace computes in a network of its own. */
export const synapseNetworkIsolated = resourceRule({
    id: "az-synapse-network-isolated",
    severity: "high",
    theme: "network",
    proves: "Every Synapse workspace computes in a managed virtual network that lets data out only to approved targets.",
    risk: "A notebook in a shared network can carry the whole lake to any address.",
    remediation: {
        property:
            'Set managedVirtualNetwork: "default" and managedVirtualNetworkSettings.preventDataExfiltration: true when azure-native.synapse.Workspace is created.',
    },
    page: {
        title: "Data exfiltration protection for Azure Synapse Analytics workspaces",
        url: "https://learn.microsoft.com/en-us/azure/synapse-analytics/security/workspace-data-exfiltration-protection",
    },
    types: [synapseWorkspace],
    fixClass: "replaces",
    requires: all(
        isOneOf("managedVirtualNetwork", ["default"]),
        isTrue("managedVirtualNetworkSettings.preventDataExfiltration"),
    ),
});
