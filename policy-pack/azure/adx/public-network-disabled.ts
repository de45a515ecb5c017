import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { adxCluster } from "./types";

/** A Data Explorer cluster takes no traffic from public networks. */
export const adxPublicNetworkDisabled = resourceRule({
    id: "az-adx-public-network-disabled",
    severity: "high",
    theme: "network",
    proves: "Every Data Explorer cluster refuses traffic from public networks.",
    risk: "A stolen token queries every table from anywhere.",
    remediation: {
        property: 'Set publicNetworkAccess: "Disabled" on azure-native.kusto.Cluster and add private endpoints.',
    },
    page: {
        title: "Restrict public access to your Azure Data Explorer cluster",
        url: "https://learn.microsoft.com/en-us/azure/data-explorer/security-network-restrict-public-access",
    },
    types: [adxCluster],
    fixClass: "in-place",
    requires: isOneOf("publicNetworkAccess", ["Disabled"], "Disabled"),
});
