import { servicebusNetworkIsolated } from "../../../../policy-pack/azure/servicebus/network-isolated";
import { busNamespace, busNetworkRules } from "../../../../policy-pack/azure/servicebus/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const sku = { name: "Premium" };
const ruled = (defaultAction: string) => [
    resource(busNamespace, { namespaceName: "orders", sku }),
    resource(busNetworkRules, { namespaceName: "orders", defaultAction }),
];

describeRule(servicebusNetworkIsolated, {
    required: { sku },
    compliant: { publicNetworkAccess: "Disabled" },
    violating: { publicNetworkAccess: "Enabled" },
    undefined: "violates",
    others: [
        { title: "named networks", given: ruled("Deny"), expect: "passes" },
        { title: "all networks", given: ruled("Allow"), expect: "violates" },
        { title: "the Standard tier", given: { sku: { name: "Standard" } }, expect: "passes" },
    ],
});
