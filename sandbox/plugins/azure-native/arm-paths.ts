/**
 * Where types stand in Azure Resource Manager: collections, each followed by the input that names its member, or by a name that is always
 * the same. Types that are not here follow from the names of their inputs. Source: "Azure resource reference", Azure Resource Manager.
 */
export const armPaths: { [type: string]: string } = {
    "authorization:ManagementLockByScope": "Microsoft.Authorization/locks/{lockName}",
    "authorization:RoleAssignment": "Microsoft.Authorization/roleAssignments/{roleAssignmentName}",
    "authorization:RoleDefinition": "Microsoft.Authorization/roleDefinitions/{roleDefinitionId}",
    "consumption:Budget": "Microsoft.Consumption/budgets/{budgetName}",
    "cosmosdb:CassandraResourceCassandraKeyspace":
        "Microsoft.DocumentDB/databaseAccounts/{accountName}/cassandraKeyspaces/{keyspaceName}",
    "cosmosdb:CassandraResourceCassandraRoleAssignment":
        "Microsoft.DocumentDB/databaseAccounts/{accountName}/cassandraRoleAssignments/{roleAssignmentId}",
    "cosmosdb:CassandraResourceCassandraTable":
        "Microsoft.DocumentDB/databaseAccounts/{accountName}/cassandraKeyspaces/{keyspaceName}/tables/{tableName}",
    "cosmosdb:DatabaseAccount": "Microsoft.DocumentDB/databaseAccounts/{accountName}",
    "cosmosdb:GremlinResourceGremlinDatabase":
        "Microsoft.DocumentDB/databaseAccounts/{accountName}/gremlinDatabases/{databaseName}",
    "cosmosdb:GremlinResourceGremlinGraph":
        "Microsoft.DocumentDB/databaseAccounts/{accountName}/gremlinDatabases/{databaseName}/graphs/{graphName}",
    "cosmosdb:GremlinResourceGremlinRoleAssignment":
        "Microsoft.DocumentDB/databaseAccounts/{accountName}/gremlinRoleAssignments/{roleAssignmentId}",
    "cosmosdb:MongoDBResourceMongoDBCollection":
        "Microsoft.DocumentDB/databaseAccounts/{accountName}/mongodbDatabases/{databaseName}/collections/{collectionName}",
    "cosmosdb:MongoDBResourceMongoDBDatabase":
        "Microsoft.DocumentDB/databaseAccounts/{accountName}/mongodbDatabases/{databaseName}",
    "cosmosdb:MongoDBResourceMongoUserDefinition":
        "Microsoft.DocumentDB/databaseAccounts/{accountName}/mongodbUserDefinitions/{mongoUserDefinitionId}",
    "cosmosdb:MongoMIResourceMongoMIRoleAssignment":
        "Microsoft.DocumentDB/databaseAccounts/{accountName}/mongoMIRoleAssignments/{roleAssignmentId}",
    "cosmosdb:SqlResourceSqlContainer":
        "Microsoft.DocumentDB/databaseAccounts/{accountName}/sqlDatabases/{databaseName}/containers/{containerName}",
    "cosmosdb:SqlResourceSqlDatabase":
        "Microsoft.DocumentDB/databaseAccounts/{accountName}/sqlDatabases/{databaseName}",
    "cosmosdb:SqlResourceSqlRoleAssignment":
        "Microsoft.DocumentDB/databaseAccounts/{accountName}/sqlRoleAssignments/{roleAssignmentId}",
    "cosmosdb:SqlResourceSqlRoleDefinition":
        "Microsoft.DocumentDB/databaseAccounts/{accountName}/sqlRoleDefinitions/{roleDefinitionId}",
    "cosmosdb:TableResourceTable": "Microsoft.DocumentDB/databaseAccounts/{accountName}/tables/{tableName}",
    "cosmosdb:TableResourceTableRoleAssignment":
        "Microsoft.DocumentDB/databaseAccounts/{accountName}/tableRoleAssignments/{roleAssignmentId}",
    "dataprotection:BackupInstance":
        "Microsoft.DataProtection/backupVaults/{vaultName}/backupInstances/{backupInstanceName}",
    "dataprotection:BackupPolicy":
        "Microsoft.DataProtection/backupVaults/{vaultName}/backupPolicies/{backupPolicyName}",
    "dataprotection:BackupVault": "Microsoft.DataProtection/backupVaults/{vaultName}",
    "dbforpostgresql:AdministratorsMicrosoftEntra":
        "Microsoft.DBforPostgreSQL/flexibleServers/{serverName}/administrators/{objectId}",
    "dbforpostgresql:BackupsAutomaticAndOnDemand":
        "Microsoft.DBforPostgreSQL/flexibleServers/{serverName}/backups/{backupName}",
    "dbforpostgresql:Configuration":
        "Microsoft.DBforPostgreSQL/flexibleServers/{serverName}/configurations/{configurationName}",
    "dbforpostgresql:Database": "Microsoft.DBforPostgreSQL/flexibleServers/{serverName}/databases/{databaseName}",
    "dbforpostgresql:FirewallRule":
        "Microsoft.DBforPostgreSQL/flexibleServers/{serverName}/firewallRules/{firewallRuleName}",
    "dbforpostgresql:Server": "Microsoft.DBforPostgreSQL/flexibleServers/{serverName}",
    "dbforpostgresql:VirtualEndpoint":
        "Microsoft.DBforPostgreSQL/flexibleServers/{serverName}/virtualendpoints/{virtualEndpointName}",
    "eventhub:ApplicationGroup":
        "Microsoft.EventHub/namespaces/{namespaceName}/applicationGroups/{applicationGroupName}",
    "eventhub:ConsumerGroup":
        "Microsoft.EventHub/namespaces/{namespaceName}/eventhubs/{eventHubName}/consumergroups/{consumerGroupName}",
    "eventhub:DisasterRecoveryConfig": "Microsoft.EventHub/namespaces/{namespaceName}/disasterRecoveryConfigs/{alias}",
    "eventhub:EventHub": "Microsoft.EventHub/namespaces/{namespaceName}/eventhubs/{eventHubName}",
    "eventhub:Namespace": "Microsoft.EventHub/namespaces/{namespaceName}",
    "eventhub:NamespaceAuthorizationRule":
        "Microsoft.EventHub/namespaces/{namespaceName}/authorizationRules/{authorizationRuleName}",
    "eventhub:NamespaceNetworkRuleSet": "Microsoft.EventHub/namespaces/{namespaceName}/networkRuleSets/default",
    "eventhub:SchemaRegistry": "Microsoft.EventHub/namespaces/{namespaceName}/schemagroups/{schemaGroupName}",
    "keyvault:Key": "Microsoft.KeyVault/vaults/{vaultName}/keys/{keyName}",
    "keyvault:Secret": "Microsoft.KeyVault/vaults/{vaultName}/secrets/{secretName}",
    "keyvault:Vault": "Microsoft.KeyVault/vaults/{vaultName}",
    "logic:Workflow": "Microsoft.Logic/workflows/{workflowName}",
    "managedidentity:UserAssignedIdentity": "Microsoft.ManagedIdentity/userAssignedIdentities/{resourceName}",
    "monitor:ActionGroup": "Microsoft.Insights/actionGroups/{actionGroupName}",
    "monitor:ActivityLogAlert": "Microsoft.Insights/activityLogAlerts/{activityLogAlertName}",
    "monitor:DiagnosticSetting": "Microsoft.Insights/diagnosticSettings/{name}",
    "monitor:MetricAlert": "Microsoft.Insights/metricAlerts/{ruleName}",
    "monitor:ScheduledQueryRule": "Microsoft.Insights/scheduledQueryRules/{ruleName}",
    "network:FlowLog": "Microsoft.Network/networkWatchers/{networkWatcherName}/flowLogs/{flowLogName}",
    "network:NetworkSecurityGroup": "Microsoft.Network/networkSecurityGroups/{networkSecurityGroupName}",
    "network:PrivateDnsZoneGroup":
        "Microsoft.Network/privateEndpoints/{privateEndpointName}/privateDnsZoneGroups/{privateDnsZoneGroupName}",
    "network:PrivateEndpoint": "Microsoft.Network/privateEndpoints/{privateEndpointName}",
    "network:Subnet": "Microsoft.Network/virtualNetworks/{virtualNetworkName}/subnets/{subnetName}",
    "network:VirtualNetwork": "Microsoft.Network/virtualNetworks/{virtualNetworkName}",
    "network:VirtualNetworkPeering":
        "Microsoft.Network/virtualNetworks/{virtualNetworkName}/virtualNetworkPeerings/{virtualNetworkPeeringName}",
    "operationalinsights:Workspace": "Microsoft.OperationalInsights/workspaces/{workspaceName}",
    "privatedns:PrivateZone": "Microsoft.Network/privateDnsZones/{privateZoneName}",
    "privatedns:VirtualNetworkLink":
        "Microsoft.Network/privateDnsZones/{privateZoneName}/virtualNetworkLinks/{virtualNetworkLinkName}",
    "recoveryservices:ProtectionPolicy": "Microsoft.RecoveryServices/vaults/{vaultName}/backupPolicies/{policyName}",
    "recoveryservices:Vault": "Microsoft.RecoveryServices/vaults/{vaultName}",
    "redisenterprise:AccessPolicyAssignment":
        "Microsoft.Cache/redisEnterprise/{clusterName}/databases/{databaseName}/accessPolicyAssignments/{accessPolicyAssignmentName}",
    "redisenterprise:Database": "Microsoft.Cache/redisEnterprise/{clusterName}/databases/{databaseName}",
    "redisenterprise:RedisEnterprise": "Microsoft.Cache/redisEnterprise/{clusterName}",
    "resources:Deployment": "Microsoft.Resources/deployments/{deploymentName}",
    "servicebus:DisasterRecoveryConfig":
        "Microsoft.ServiceBus/namespaces/{namespaceName}/disasterRecoveryConfigs/{alias}",
    "servicebus:Namespace": "Microsoft.ServiceBus/namespaces/{namespaceName}",
    "servicebus:NamespaceAuthorizationRule":
        "Microsoft.ServiceBus/namespaces/{namespaceName}/AuthorizationRules/{authorizationRuleName}",
    "servicebus:NamespaceNetworkRuleSet": "Microsoft.ServiceBus/namespaces/{namespaceName}/networkRuleSets/default",
    "servicebus:Queue": "Microsoft.ServiceBus/namespaces/{namespaceName}/queues/{queueName}",
    "servicebus:Rule":
        "Microsoft.ServiceBus/namespaces/{namespaceName}/topics/{topicName}/subscriptions/{subscriptionName}/rules/{ruleName}",
    "servicebus:Subscription":
        "Microsoft.ServiceBus/namespaces/{namespaceName}/topics/{topicName}/subscriptions/{subscriptionName}",
    "servicebus:Topic": "Microsoft.ServiceBus/namespaces/{namespaceName}/topics/{topicName}",
    "sql:BackupLongTermRetentionPolicy":
        "Microsoft.Sql/servers/{serverName}/databases/{databaseName}/backupLongTermRetentionPolicies/{policyName}",
    "sql:BackupShortTermRetentionPolicy":
        "Microsoft.Sql/servers/{serverName}/databases/{databaseName}/backupShortTermRetentionPolicies/{policyName}",
    "sql:Database": "Microsoft.Sql/servers/{serverName}/databases/{databaseName}",
    "sql:DatabaseBlobAuditingPolicy":
        "Microsoft.Sql/servers/{serverName}/databases/{databaseName}/auditingSettings/{blobAuditingPolicyName}",
    "sql:DatabaseSecurityAlertPolicy":
        "Microsoft.Sql/servers/{serverName}/databases/{databaseName}/securityAlertPolicies/{securityAlertPolicyName}",
    "sql:DatabaseVulnerabilityAssessment":
        "Microsoft.Sql/servers/{serverName}/databases/{databaseName}/vulnerabilityAssessments/{vulnerabilityAssessmentName}",
    "sql:ElasticPool": "Microsoft.Sql/servers/{serverName}/elasticPools/{elasticPoolName}",
    "sql:EncryptionProtector": "Microsoft.Sql/servers/{serverName}/encryptionProtector/{encryptionProtectorName}",
    "sql:ExtendedDatabaseBlobAuditingPolicy":
        "Microsoft.Sql/servers/{serverName}/databases/{databaseName}/extendedAuditingSettings/{blobAuditingPolicyName}",
    "sql:ExtendedServerBlobAuditingPolicy":
        "Microsoft.Sql/servers/{serverName}/extendedAuditingSettings/{blobAuditingPolicyName}",
    "sql:FailoverGroup": "Microsoft.Sql/servers/{serverName}/failoverGroups/{failoverGroupName}",
    "sql:FirewallRule": "Microsoft.Sql/servers/{serverName}/firewallRules/{firewallRuleName}",
    "sql:LongTermRetentionPolicy":
        "Microsoft.Sql/servers/{serverName}/databases/{databaseName}/backupLongTermRetentionPolicies/{policyName}",
    "sql:Server": "Microsoft.Sql/servers/{serverName}",
    "sql:ServerAzureADAdministrator": "Microsoft.Sql/servers/{serverName}/administrators/{administratorName}",
    "sql:ServerAzureADOnlyAuthentication":
        "Microsoft.Sql/servers/{serverName}/azureADOnlyAuthentications/{authenticationName}",
    "sql:ServerBlobAuditingPolicy": "Microsoft.Sql/servers/{serverName}/auditingSettings/{blobAuditingPolicyName}",
    "sql:ServerKey": "Microsoft.Sql/servers/{serverName}/keys/{keyName}",
    "sql:ServerSecurityAlertPolicy":
        "Microsoft.Sql/servers/{serverName}/securityAlertPolicies/{securityAlertPolicyName}",
    "sql:ServerVulnerabilityAssessment":
        "Microsoft.Sql/servers/{serverName}/vulnerabilityAssessments/{vulnerabilityAssessmentName}",
    "sql:SqlVulnerabilityAssessmentsSetting":
        "Microsoft.Sql/servers/{serverName}/sqlVulnerabilityAssessments/{vulnerabilityAssessmentName}",
    "sql:TransparentDataEncryption":
        "Microsoft.Sql/servers/{serverName}/databases/{databaseName}/transparentDataEncryption/{tdeName}",
    "sql:VirtualNetworkRule": "Microsoft.Sql/servers/{serverName}/virtualNetworkRules/{virtualNetworkRuleName}",
    "storage:BlobContainer":
        "Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}",
    "storage:BlobContainerImmutabilityPolicy":
        "Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}/immutabilityPolicies/{immutabilityPolicyName}",
    "storage:BlobInventoryPolicy":
        "Microsoft.Storage/storageAccounts/{accountName}/inventoryPolicies/{blobInventoryPolicyName}",
    "storage:BlobServiceProperties": "Microsoft.Storage/storageAccounts/{accountName}/blobServices/{blobServicesName}",
    "storage:EncryptionScope": "Microsoft.Storage/storageAccounts/{accountName}/encryptionScopes/{encryptionScopeName}",
    "storage:ManagementPolicy":
        "Microsoft.Storage/storageAccounts/{accountName}/managementPolicies/{managementPolicyName}",
    "storage:StorageAccount": "Microsoft.Storage/storageAccounts/{accountName}",
    "synapse:BigDataPool": "Microsoft.Synapse/workspaces/{workspaceName}/bigDataPools/{bigDataPoolName}",
    "synapse:IntegrationRuntime":
        "Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}",
    "synapse:IpFirewallRule": "Microsoft.Synapse/workspaces/{workspaceName}/firewallRules/{ruleName}",
    "synapse:Key": "Microsoft.Synapse/workspaces/{workspaceName}/keys/{keyName}",
    "synapse:PrivateLinkHub": "Microsoft.Synapse/privateLinkHubs/{privateLinkHubName}",
    "synapse:SqlPool": "Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}",
    "synapse:SqlPoolTransparentDataEncryption":
        "Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/transparentDataEncryption/{transparentDataEncryptionName}",
    "synapse:SqlPoolVulnerabilityAssessment":
        "Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/vulnerabilityAssessments/{vulnerabilityAssessmentName}",
    "synapse:Workspace": "Microsoft.Synapse/workspaces/{workspaceName}",
    "synapse:WorkspaceAadAdmin": "Microsoft.Synapse/workspaces/{workspaceName}/administrators/activeDirectory",
    "synapse:WorkspaceManagedSqlServerVulnerabilityAssessment":
        "Microsoft.Synapse/workspaces/{workspaceName}/vulnerabilityAssessments/{vulnerabilityAssessmentName}",
    "synapse:WorkspaceSqlAadAdmin": "Microsoft.Synapse/workspaces/{workspaceName}/sqlAdministrators/activeDirectory",
};
