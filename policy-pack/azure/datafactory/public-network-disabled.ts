import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { dataFactory } from "./types";

/** A data factory takes no traffic from public networks. */
export const datafactoryPublicNetworkDisabled = resourceRule({
    id: "az-datafactory-public-network-disabled",
    severity: "high",
    theme: "network",
    proves: "Every data factory refuses traffic from public networks.",
    risk: "A runtime of somebody else can register from anywhere with a leaked key, and then runs the factory's pipelines with its credentials.",
    remediation: {
        property: 'Set publicNetworkAccess: "Disabled" on azure-native.datafactory.Factory and add private endpoints.',
    },
    page: {
        title: "Azure Private Link for Azure Data Factory",
        url: "https://learn.microsoft.com/en-us/azure/data-factory/data-factory-private-link",
    },
    types: [dataFactory],
    fixClass: "in-place",
    requires: isOneOf("publicNetworkAccess", ["Disabled"], "Disabled"),
});
