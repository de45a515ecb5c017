/** Types whose resources hold data that nothing else can make again, or the keys to it; canonical type tokens. */
export const storeTypes: readonly string[] = [
    "aws:rds/instance:Instance",
    "aws:rds/cluster:Cluster",
    "aws:dsql/cluster:Cluster",
    "aws:dynamodb/table:Table",
    "aws:docdb/cluster:Cluster",
    "aws:neptune/cluster:Cluster",
    "aws:keyspaces/table:Table",
    "aws:memorydb/cluster:Cluster",
    "aws:opensearch/domain:Domain",
    "aws:s3/bucket:Bucket",
    "aws:s3tables/tableBucket:TableBucket",
    "aws:redshift/cluster:Cluster",
    "aws:redshiftserverless/namespace:Namespace",
    "aws:kinesis/stream:Stream",
    "aws:msk/cluster:Cluster",
    "aws:backup/vault:Vault",
    "aws:kms/key:Key",
    "azure-native:sql:Server",
    "azure-native:sql:ManagedInstance",
    "azure-native:sql:Database",
    "azure-native:dbforpostgresql:Server",
    "azure-native:dbformysql:Server",
    "azure-native:cosmosdb:DatabaseAccount",
    "azure-native:redisenterprise:RedisEnterprise",
    "azure-native:storage:StorageAccount",
    "azure-native:synapse:Workspace",
    "azure-native:synapse:SqlPool",
    "azure-native:eventhub:Namespace",
    "azure-native:keyvault:Vault",
    "azure-native:keyvault:Key",
];

/**
 * By type, where its data goes: inputs that name a region or hold an ARN with one, `*` for the entries of a list. Every
 * resource of these types also stands in its own region.
 */
export const copyPaths: Readonly<Record<string, readonly string[]>> = {
    "aws:dynamodb/table:Table": ["replicas.*.regionName"],
    "aws:dynamodb/tableReplica:TableReplica": [],
    "aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication": [],
    "aws:rds/snapshotCopy:SnapshotCopy": ["destinationRegion"],
    "aws:redshift/snapshotCopy:SnapshotCopy": ["destinationRegion"],
    "aws:backup/plan:Plan": ["rules.*.copyActions.*.destinationVaultArn"],
    "aws:kms/replicaKey:ReplicaKey": [],
    "aws:secretsmanager/secret:Secret": ["replicas.*.region"],
    "azure-native:cosmosdb:DatabaseAccount": ["locations.*.locationName"],
    "azure-native:keyvault:ManagedHsm": ["properties.regions.*.name"],
};

/** By type, the input that names the class or SKU by which it is paid for. */
export const classPaths: Readonly<Record<string, string>> = {
    "aws:rds/instance:Instance": "instanceClass",
    "aws:rds/cluster:Cluster": "dbClusterInstanceClass",
    "aws:rds/clusterInstance:ClusterInstance": "instanceClass",
    "aws:docdb/clusterInstance:ClusterInstance": "instanceClass",
    "aws:neptune/clusterInstance:ClusterInstance": "instanceClass",
    "aws:elasticache/cluster:Cluster": "nodeType",
    "aws:elasticache/replicationGroup:ReplicationGroup": "nodeType",
    "aws:memorydb/cluster:Cluster": "nodeType",
    "aws:dax/cluster:Cluster": "nodeType",
    "aws:opensearch/domain:Domain": "clusterConfig.instanceType",
    "aws:redshift/cluster:Cluster": "nodeType",
    "aws:msk/cluster:Cluster": "brokerNodeGroupInfo.instanceType",
    "aws:dms/replicationInstance:ReplicationInstance": "replicationInstanceClass",
    "azure-native:sql:Database": "sku.name",
    "azure-native:sql:ElasticPool": "sku.name",
    "azure-native:sql:ManagedInstance": "sku.name",
    "azure-native:dbforpostgresql:Server": "sku.name",
    "azure-native:dbformysql:Server": "sku.name",
    "azure-native:redis:Redis": "sku.name",
    "azure-native:redisenterprise:RedisEnterprise": "sku.name",
    "azure-native:synapse:SqlPool": "sku.name",
    "azure-native:eventhub:Namespace": "sku.name",
};

/**
 * Inputs that a provider takes when it creates a resource and refuses or drops afterwards, as its typings say; to ignore
 * their changes gives nothing away.
 */
export const createTimeInputs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    "azure-native:sql:Server": { administrators: "This can only be used at server create time" },
    "azure-native:sql:ManagedInstance": { administrators: "This can only be used at instance create time" },
};

/** Inputs that other resources manage where the program leaves them out, so that their provider asks to ignore them. */
export const managedElsewhere: Readonly<Record<string, readonly string[]>> = {
    "aws:dynamodb/table:Table": ["replicas"],
};
