import { eventhubNetworkIsolated } from "../../../../policy-pack/azure/eventhub/network-isolated";
import { eventNamespace, eventNetworkRules } from "../../../../policy-pack/azure/eventhub/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const ruled = (defaultAction: string) => [
    resource(eventNamespace, { namespaceName: "clicks" }),
    resource(eventNetworkRules, { namespaceName: "clicks", defaultAction }),
];

describeRule(eventhubNetworkIsolated, {
    compliant: { publicNetworkAccess: "Disabled" },
    violating: { publicNetworkAccess: "Enabled" },
    undefined: "violates",
    others: [
        { title: "named networks", given: ruled("Deny"), expect: "passes" },
        { title: "all networks", given: ruled("Allow"), expect: "violates" },
    ],
});
