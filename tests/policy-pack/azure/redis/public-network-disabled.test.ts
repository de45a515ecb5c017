import { redisPublicNetworkDisabled } from "../../../../policy-pack/azure/redis/public-network-disabled";
import { describeRule } from "../../describe-rule";

describeRule(redisPublicNetworkDisabled, {
    compliant: { publicNetworkAccess: "Disabled" },
    violating: { publicNetworkAccess: "Enabled" },
    undefined: "violates",
    others: [
        { title: "a cache in a virtual network", given: { subnetId: "/subscriptions/s/subnets/c" }, expect: "passes" },
    ],
});
