import { pgPublicNetworkDisabled } from "../../../../policy-pack/azure/pg/public-network-disabled";
import { unknown } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(pgPublicNetworkDisabled, {
    compliant: { network: { publicNetworkAccess: "Disabled" } },
    violating: { network: { publicNetworkAccess: "Enabled" } },
    undefined: "violates",
    others: [
        {
            title: "a server in a virtual network",
            given: { network: { delegatedSubnetResourceId: "/subscriptions/s/subnets/databases" } },
            expect: "passes",
        },
        {
            title: "a server in a virtual network that is not known yet",
            given: { network: { delegatedSubnetResourceId: unknown } },
            expect: "passes",
        },
    ],
});
