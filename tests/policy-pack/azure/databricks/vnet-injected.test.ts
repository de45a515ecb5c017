import { databricksVnetInjected } from "../../../../policy-pack/azure/databricks/vnet-injected";
import { describeRule } from "../../describe-rule";

describeRule(databricksVnetInjected, {
    compliant: { parameters: { customVirtualNetworkId: { value: "/subscriptions/1/virtualNetworks/data" } } },
    violating: { parameters: { customVirtualNetworkId: { value: "" } } },
    undefined: "violates",
    unknown: "passes",
    others: [
        { title: "a workspace without clusters of its own", given: { computeMode: "Serverless" }, expect: "passes" },
    ],
});
