import { synapsePublicNetworkDisabled } from "../../../../policy-pack/azure/synapse/public-network-disabled";
import { describeRule } from "../../describe-rule";

describeRule(synapsePublicNetworkDisabled, {
    compliant: { publicNetworkAccess: "Disabled" },
    violating: { publicNetworkAccess: "Enabled" },
    undefined: "violates",
});
