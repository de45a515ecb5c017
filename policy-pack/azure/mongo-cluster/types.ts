/** Canonical type tokens of Azure DocumentDB, that is Cosmos DB for MongoDB vCore. */
export const mongoCluster = "azure-native:mongocluster:MongoCluster";
