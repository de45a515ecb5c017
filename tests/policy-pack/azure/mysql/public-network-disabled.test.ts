import { mysqlPublicNetworkDisabled } from "../../../../policy-pack/azure/mysql/public-network-disabled";
import { describeRule } from "../../describe-rule";

describeRule(mysqlPublicNetworkDisabled, {
    compliant: { network: { publicNetworkAccess: "Disabled" } },
    violating: { network: { publicNetworkAccess: "Enabled" } },
    undefined: "violates",
    others: [
        {
            title: "a server in a virtual network",
            given: { network: { delegatedSubnetResourceId: "/subscriptions/s/subnets/databases" } },
            expect: "passes",
        },
    ],
});
