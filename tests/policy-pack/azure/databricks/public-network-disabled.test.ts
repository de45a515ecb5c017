import { databricksPublicNetworkDisabled } from "../../../../policy-pack/azure/databricks/public-network-disabled";
import { describeRule } from "../../describe-rule";

describeRule(databricksPublicNetworkDisabled, {
    compliant: { publicNetworkAccess: "Disabled" },
    violating: { publicNetworkAccess: "Enabled" },
    undefined: "violates",
});
