/** Canonical type tokens of Azure Data Explorer. */
export const adxCluster = "azure-native:kusto:Cluster";
