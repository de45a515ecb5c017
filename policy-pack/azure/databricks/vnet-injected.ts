import { resourceRule } from "../../frame/define";
import { isSet } from "../../requirements/value";
import { databricksWorkspace } from "./types";

/** Clusters of Databricks stand in a network of your own. */
export const databricksVnetInjected = resourceRule({
    id: "az-databricks-vnet-injected",
    severity: "medium",
    theme: "network",
    proves: "Every Databricks workspace runs its clusters in a virtual network of your own.",
    risk: "In a network that Databricks manages no firewall or route of yours decides where the data may go.",
    remediation: {
        property:
            "Set parameters.customVirtualNetworkId, customPublicSubnetName and customPrivateSubnetName when azure-native.databricks.Workspace is created.",
    },
    page: {
        title: "Deploy Azure Databricks in your Azure virtual network (VNet injection)",
        url: "https://learn.microsoft.com/en-us/azure/databricks/security/network/classic/vnet-inject",
    },
    types: [databricksWorkspace],
    unless: (workspace) => workspace.text("computeMode") === "Serverless",
    fixClass: "replaces",
    requires: isSet("parameters.customVirtualNetworkId.value"),
});
