import { storageNetworkDefaultDeny } from "../../../../policy-pack/azure/storage/network-default-deny";
import { describeRule } from "../../describe-rule";

describeRule(storageNetworkDefaultDeny, {
    compliant: { networkRuleSet: { defaultAction: "Deny" } },
    violating: { networkRuleSet: { defaultAction: "Allow" } },
    undefined: "violates",
    others: [{ title: "no public network", given: { publicNetworkAccess: "Disabled" }, expect: "passes" }],
});
