import { resourceRule } from "../../frame/define";
import { fewAddresses } from "../../requirements/few-addresses";
import { synapseFirewallRule } from "./types";

/** A firewall rule of a Synapse workspace lets few addresses in. */
export const synapseFirewallScoped = resourceRule({
    id: "az-synapse-firewall-scoped",
    severity: "high",
    theme: "network",
    proves: "No firewall rule of a Synapse workspace lets in all of Azure or more than maxAddresses addresses.",
    risk: "The rule for Azure services lets in every customer of Azure, and a wide range lets in whoever shares the network.",
    remediation: {
        property:
            "Narrow startIpAddress and endIpAddress of azure-native.synapse.IpFirewallRule, or use private endpoints.",
    },
    page: {
        title: "Configure IP firewall rules in Azure Synapse Analytics",
        url: "https://learn.microsoft.com/en-us/azure/synapse-analytics/security/synapse-workspace-ip-firewall",
    },
    types: [synapseFirewallRule],
    fixClass: "person",
    requires: fewAddresses(),
});
