import { adxPublicNetworkDisabled } from "../../../../policy-pack/azure/adx/public-network-disabled";
import { describeRule } from "../../describe-rule";

describeRule(adxPublicNetworkDisabled, {
    compliant: { publicNetworkAccess: "Disabled" },
    violating: { publicNetworkAccess: "Enabled" },
    undefined: "violates",
});
