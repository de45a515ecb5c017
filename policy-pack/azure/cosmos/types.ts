/** Canonical type tokens of Azure Cosmos DB. */
export const cosmosAccount = "azure-native:cosmosdb:DatabaseAccount";
