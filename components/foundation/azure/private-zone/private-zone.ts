/** The private DNS zones of Azure's services. Source: "Azure Private Endpoint private DNS zone values", Azure Private Link documentation. */
export enum PrivateZone {
    SqlServer = "privatelink.database.windows.net",
    Postgres = "privatelink.postgres.database.azure.com",
    /** Of flexible servers in a delegated subnet, which have no endpoint; any name below postgres.database.azure.com will do. */
    PostgresSubnet = "strata.private.postgres.database.azure.com",
    CosmosNoSql = "privatelink.documents.azure.com",
    CosmosMongo = "privatelink.mongo.cosmos.azure.com",
    CosmosCassandra = "privatelink.cassandra.cosmos.azure.com",
    CosmosGremlin = "privatelink.gremlin.cosmos.azure.com",
    CosmosTable = "privatelink.table.cosmos.azure.com",
    ManagedRedis = "privatelink.redis.azure.net",
    Blob = "privatelink.blob.core.windows.net",
    Dfs = "privatelink.dfs.core.windows.net",
    SynapseSql = "privatelink.sql.azuresynapse.net",
    SynapseDev = "privatelink.dev.azuresynapse.net",
    SynapseWeb = "privatelink.azuresynapse.net",
    KeyVault = "privatelink.vaultcore.azure.net",
    ServiceBus = "privatelink.servicebus.windows.net",
}
