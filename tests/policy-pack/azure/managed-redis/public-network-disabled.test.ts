import { managedRedisPublicNetworkDisabled } from "../../../../policy-pack/azure/managed-redis/public-network-disabled";
import { describeRule } from "../../describe-rule";

describeRule(managedRedisPublicNetworkDisabled, {
    compliant: { publicNetworkAccess: "Disabled" },
    violating: { publicNetworkAccess: "Enabled" },
    undefined: "violates",
});
