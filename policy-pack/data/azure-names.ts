/** By canonical type token, the input that names a resource of Azure to those that belong to it. */
export const azureNames: Readonly<Record<string, string>> = {
    "azure-native:sql:Server": "serverName",
    "azure-native:sql:ManagedInstance": "managedInstanceName",
    "azure-native:sql:Database": "databaseName",
    "azure-native:dbforpostgresql:Server": "serverName",
    "azure-native:dbformysql:Server": "serverName",
    "azure-native:cosmosdb:DatabaseAccount": "accountName",
    "azure-native:redis:Redis": "name",
    "azure-native:redisenterprise:RedisEnterprise": "clusterName",
    "azure-native:storage:StorageAccount": "accountName",
    "azure-native:storage:BlobContainer": "containerName",
    "azure-native:keyvault:Vault": "vaultName",
    "azure-native:synapse:Workspace": "workspaceName",
    "azure-native:synapse:SqlPool": "sqlPoolName",
    "azure-native:eventhub:Namespace": "namespaceName",
    "azure-native:servicebus:Namespace": "namespaceName",
};
