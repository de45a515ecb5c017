/** Canonical type tokens of Azure Databricks. */
export const databricksWorkspace = "azure-native:databricks:Workspace";
