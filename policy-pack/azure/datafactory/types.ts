/** Canonical type tokens of Azure Data Factory. */
export const dataFactory = "azure-native:datafactory:Factory";
