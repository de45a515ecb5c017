import { mongoClusterPublicNetworkDisabled } from "../../../../policy-pack/azure/mongo-cluster/public-network-disabled";
import { describeRule } from "../../describe-rule";

describeRule(mongoClusterPublicNetworkDisabled, {
    compliant: { properties: { publicNetworkAccess: "Disabled" } },
    violating: { properties: { publicNetworkAccess: "Enabled" } },
    undefined: "violates",
});
