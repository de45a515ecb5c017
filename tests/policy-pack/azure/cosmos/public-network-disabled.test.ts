import { cosmosPublicNetworkDisabled } from "../../../../policy-pack/azure/cosmos/public-network-disabled";
import { describeRule } from "../../describe-rule";

describeRule(cosmosPublicNetworkDisabled, {
    compliant: { publicNetworkAccess: "Disabled" },
    violating: { publicNetworkAccess: "Enabled" },
    undefined: "violates",
});
