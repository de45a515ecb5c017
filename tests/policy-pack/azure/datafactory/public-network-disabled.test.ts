import { datafactoryPublicNetworkDisabled } from "../../../../policy-pack/azure/datafactory/public-network-disabled";
import { describeRule } from "../../describe-rule";

describeRule(datafactoryPublicNetworkDisabled, {
    compliant: { publicNetworkAccess: "Disabled" },
    violating: { publicNetworkAccess: "Enabled" },
    undefined: "violates",
});
