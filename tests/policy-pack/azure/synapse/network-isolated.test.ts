import { synapseNetworkIsolated } from "../../../../policy-pack/azure/synapse/network-isolated";
import { describeRule } from "../../describe-rule";

const network = (preventDataExfiltration: boolean) => ({
    managedVirtualNetwork: "default",
    managedVirtualNetworkSettings: { preventDataExfiltration },
});

describeRule(synapseNetworkIsolated, {
    compliant: network(true),
    violating: network(false),
    undefined: "violates",
});
