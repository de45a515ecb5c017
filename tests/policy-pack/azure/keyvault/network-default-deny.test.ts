import { keyvaultNetworkDefaultDeny } from "../../../../policy-pack/azure/keyvault/network-default-deny";
import { describeRule } from "../../describe-rule";

describeRule(keyvaultNetworkDefaultDeny, {
    compliant: { properties: { publicNetworkAccess: "disabled" } },
    violating: { properties: { publicNetworkAccess: "enabled" } },
    undefined: "violates",
    others: [
        {
            title: "named networks",
            given: { properties: { networkAcls: { defaultAction: "Deny" } } },
            expect: "passes",
        },
        {
            title: "all networks",
            given: { properties: { networkAcls: { defaultAction: "Allow" } } },
            expect: "violates",
        },
    ],
});
