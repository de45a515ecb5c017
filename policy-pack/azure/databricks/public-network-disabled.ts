import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { databricksWorkspace } from "./types";

/** A Databricks workspace takes no traffic from public networks. */
export const databricksPublicNetworkDisabled = resourceRule({
    id: "az-databricks-public-network-disabled",
    severity: "high",
    theme: "network",
    proves: "Every Databricks workspace refuses traffic from public networks.",
    risk: "A stolen token opens the workspace, its notebooks and its tables from anywhere.",
    remediation: {
        property: 'Set publicNetworkAccess: "Disabled" on azure-native.databricks.Workspace and add private endpoints.',
    },
    page: {
        title: "Configure Front-end Private Link",
        url: "https://learn.microsoft.com/en-us/azure/databricks/security/network/concepts/private-link",
    },
    types: [databricksWorkspace],
    fixClass: "person",
    requires: isOneOf("publicNetworkAccess", ["Disabled"]),
});
