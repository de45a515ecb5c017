export { AzureRedis } from "./cache/azure-redis/azure-redis";
export type { AzureRedisArgs, AzureRedisRecoveryArgs } from "./cache/azure-redis/azure-redis.args";
export { AzureRedisClustering, AzureRedisModule, AzureRedisPersistence } from "./cache/azure-redis/azure-redis.args";
export { EdgeCache } from "./cache/edge-cache/edge-cache";
export type {
    EdgeBucketArgs,
    EdgeCacheArgs,
    EdgeCountriesArgs,
    EdgePathArgs,
    EdgeTtlArgs,
} from "./cache/edge-cache/edge-cache.args";
export { EdgeContent, EdgePriceClass, EdgeTlsPolicy } from "./cache/edge-cache/edge-cache.args";
export { ElasticacheCluster } from "./cache/elasticache/elasticache-cluster";
export type {
    CacheGrantArgs,
    CacheRecoveryArgs,
    CacheRestoreArgs,
    CacheRotationArgs,
    CacheServerlessLimits,
    ElasticacheClusterArgs,
} from "./cache/elasticache/elasticache.args";
export {
    CacheAccess,
    CacheAuthentication,
    CacheDeployment,
    CacheEngine,
    ClusterMode,
    EvictionPolicy,
    RotationPhase,
    TransitEncryptionMode,
} from "./cache/elasticache/elasticache.args";
export { AlarmComparison, MissingData, alarmArns, createAlarms } from "./foundation/aws/alarms";
export { AlertTopics } from "./foundation/aws/alert-topics/alert-topics";
export type { AlertTopicsArgs } from "./foundation/aws/alert-topics/alert-topics.args";
export { AwsNetwork } from "./foundation/aws/network/aws-network";
export type { AwsNetworkArgs, ExistingNetwork } from "./foundation/aws/network/aws-network.args";
export { NatGateways } from "./foundation/aws/network/aws-network.args";
export type { AlertTopicArns, AwsPlacementArgs } from "./foundation/aws/placement";
export { StoreKey } from "./foundation/aws/store-key/store-key";
export type { StoreKeyArgs } from "./foundation/aws/store-key/store-key.args";
export { KeyUsage } from "./foundation/aws/store-key/store-key.args";
export { StoreSecret } from "./foundation/aws/store-secret/store-secret";
export type { StoreSecretArgs } from "./foundation/aws/store-secret/store-secret.args";
export type { MetricAlertOptions, MetricAlertSpec, MetricDimension } from "./foundation/azure/alarms";
export { MetricAggregation, MetricComparison, alertIds, createMetricAlerts } from "./foundation/azure/alarms";
export { AzureAlertGroups } from "./foundation/azure/alert-groups/azure-alert-groups";
export type { AzureAlertGroupsArgs } from "./foundation/azure/alert-groups/azure-alert-groups.args";
export { AzureLogs } from "./foundation/azure/logs/azure-logs";
export type { AzureLogsArgs } from "./foundation/azure/logs/azure-logs.args";
export { AzureNetwork } from "./foundation/azure/network/azure-network";
export type { AzureNetworkArgs, ExistingAzureNetwork } from "./foundation/azure/network/azure-network.args";
export type { AlertGroupIds, AzureKeyArgs, AzurePlacementArgs, SecretVaultArgs } from "./foundation/azure/placement";
export { AzureDnsMode } from "./foundation/azure/placement";
export { AzurePrivateZone } from "./foundation/azure/private-zone/azure-private-zone";
export type { AzurePrivateZoneArgs } from "./foundation/azure/private-zone/azure-private-zone.args";
export { PrivateZone } from "./foundation/azure/private-zone/private-zone";
export { AzureStoreKey } from "./foundation/azure/store-key/azure-store-key";
export type { AzureStoreKeyArgs } from "./foundation/azure/store-key/azure-store-key.args";
export { AzureKeyUsage } from "./foundation/azure/store-key/azure-store-key.args";
export { AzureStoreSecret } from "./foundation/azure/store-secret/azure-store-secret";
export type { AzureStoreSecretArgs } from "./foundation/azure/store-secret/azure-store-secret.args";
export type { AzurePrincipalArgs } from "./foundation/azure/store-settings";
export { AzureAccess, AzurePrincipalType } from "./foundation/azure/store-settings";
export { AzureVault } from "./foundation/azure/vault/azure-vault";
export type { AzureVaultArgs } from "./foundation/azure/vault/azure-vault.args";
export { AdlsLake } from "./lake/adls-lake/adls-lake";
export type { AdlsLakeArgs, AdlsPrincipalArgs } from "./lake/adls-lake/adls-lake.args";
export { AdlsRequestLog } from "./lake/adls-lake/adls-lake.args";
export type {
    AdlsFileSystemsArgs,
    AdlsImmutabilityArgs,
    AdlsLifecycleArgs,
    AdlsTransitionArgs,
    AdlsZoneArgs,
} from "./lake/adls-lake/zone.args";
export { AdlsAccessTier } from "./lake/adls-lake/zone.args";
export type { LakeFormationGrantArgs, LakeGrantArgs } from "./lake/s3-lake/grants.args";
export { LakeAccess, LakeFormationPermission } from "./lake/s3-lake/grants.args";
export { S3Lake } from "./lake/s3-lake/s3-lake";
export type { S3LakeArgs } from "./lake/s3-lake/s3-lake.args";
export type { LakeZoneArgs } from "./lake/s3-lake/zone.args";
export { LakeStorageClass, ObjectLockMode } from "./lake/s3-lake/zone.args";
export { LakeZone } from "./lake/shared/lake-zone";
export { CosmosAccount } from "./nosql/cosmos/cosmos-account";
export type {
    CosmosAccountArgs,
    CosmosPeriodicBackupArgs,
    CosmosRecoveryArgs,
    CosmosStalenessArgs,
} from "./nosql/cosmos/cosmos-account.args";
export {
    CosmosApi,
    CosmosBackup,
    CosmosBackupRedundancy,
    CosmosConsistency,
    CosmosThroughputMode,
} from "./nosql/cosmos/cosmos-account.args";
export type {
    CosmosColumnArgs,
    CosmosCompositePathArgs,
    CosmosContainerArgs,
    CosmosIndexingArgs,
} from "./nosql/cosmos/cosmos-container.args";
export { DaxCluster } from "./nosql/dax-cluster/dax-cluster";
export type { DaxClusterArgs, DaxTableArgs } from "./nosql/dax-cluster/dax-cluster.args";
export type { DynamodbGrantArgs, DynamodbImportArgs, DynamodbRestoreArgs } from "./nosql/dynamodb-table/data.args";
export {
    DynamodbAccess,
    DynamodbImportCompression,
    DynamodbImportFormat,
    DynamodbStreamPrecision,
    DynamodbStreamView,
} from "./nosql/dynamodb-table/data.args";
export { DocumentdbCluster } from "./nosql/documentdb-cluster/documentdb-cluster";
export type {
    DocumentdbClusterArgs,
    DocumentdbGrantArgs,
    DocumentdbRecoveryArgs,
} from "./nosql/documentdb-cluster/documentdb-cluster.args";
export { DocumentdbStorage, DocumentdbTls } from "./nosql/documentdb-cluster/documentdb-cluster.args";
export { DynamodbTable } from "./nosql/dynamodb-table/dynamodb-table";
export type { DynamodbReplicaArgs, DynamodbTableArgs } from "./nosql/dynamodb-table/dynamodb-table.args";
export {
    DynamodbCapacityMode,
    DynamodbConsistency,
    DynamodbInsights,
    DynamodbTableClass,
} from "./nosql/dynamodb-table/dynamodb-table.args";
export { gamingTables } from "./nosql/dynamodb-table/gaming-tables";
export type { DynamodbGlobalIndexArgs, DynamodbLocalIndexArgs } from "./nosql/dynamodb-table/keys.args";
export { DynamodbAttributeType, DynamodbProjection } from "./nosql/dynamodb-table/keys.args";
export { DataPlatform } from "./platform/data-platform/data-platform";
export type { DataPlatformArgs } from "./platform/data-platform/data-platform.args";
export {
    CacheService,
    LakeService,
    NosqlService,
    RelationalService,
    WarehouseService,
} from "./platform/data-platform/data-platform.args";
export { AuroraGlobal } from "./relational/aurora-global/aurora-global";
export type {
    AuroraGlobalArgs,
    AuroraReaderScalingArgs,
    AuroraRegionArgs,
    AuroraServerlessArgs,
} from "./relational/aurora-global/aurora-global.args";
export { AuroraScalingMetric, AuroraStorage } from "./relational/aurora-global/aurora-global.args";
export { AzurePostgres } from "./relational/azure-postgres/azure-postgres";
export type { AzurePostgresArgs, AzurePostgresRecoveryArgs } from "./relational/azure-postgres/azure-postgres.args";
export {
    AzurePostgresHighAvailability,
    AzurePostgresPrivateAccess,
} from "./relational/azure-postgres/azure-postgres.args";
export { AzurePostgresDisk } from "./relational/azure-postgres/storage";
export { AzureSql } from "./relational/azure-sql/azure-sql";
export type {
    AzureSqlAdministratorArgs,
    AzureSqlArgs,
    AzureSqlDatabaseArgs,
    AzureSqlElasticPoolArgs,
    AzureSqlLongTermRetentionArgs,
    AzureSqlRecoveryArgs,
} from "./relational/azure-sql/azure-sql.args";
export {
    AzureSqlBackupRedundancy,
    AzureSqlFailoverPolicy,
    AzureSqlLicense,
    AzureSqlSecondaryType,
    AzureSqlTlsVersion,
} from "./relational/azure-sql/azure-sql.args";
export { RdsEngine } from "./relational/rds-database/engine-versions";
export { RdsDatabase } from "./relational/rds-database/rds-database";
export type { RdsDatabaseArgs, RdsRecoveryArgs } from "./relational/rds-database/rds-database.args";
export type { RdsGrantArgs } from "./relational/shared/database.args";
export { CertificateAuthority, DatabaseInsights } from "./relational/shared/database.args";
export type { AlertSubscription } from "./shared/alerts";
export { AlarmSeverity, SubscriptionProtocol } from "./shared/alerts";
export type { Recovery, StoreArgs } from "./shared/store";
export { Environment, Tier } from "./shared/tier";
export { RecoveryCopy, RedshiftDeployment, tiers } from "./shared/tiers";
export { StorageRedundancy } from "./shared/tiers.azure";
export { RedshiftWarehouse } from "./warehouse/redshift/redshift-warehouse";
export type {
    RedshiftGrantArgs,
    RedshiftLakeArgs,
    RedshiftPauseArgs,
    RedshiftRecoveryArgs,
    RedshiftUsageLimitArgs,
    RedshiftWarehouseArgs,
} from "./warehouse/redshift/redshift-warehouse.args";
export {
    LakeUse,
    MaintenanceTrack,
    PricePerformance,
    UsageAction,
    UsageFeature,
    UsagePeriod,
} from "./warehouse/redshift/redshift-warehouse.args";
export { SynapseWorkspace } from "./warehouse/synapse/synapse-workspace";
export type {
    SynapseAdministratorArgs,
    SynapseLakeArgs,
    SynapsePauseArgs,
    SynapsePrincipalArgs,
    SynapseSparkPoolArgs,
    SynapseSqlPoolArgs,
    SynapseWorkspaceArgs,
} from "./warehouse/synapse/synapse-workspace.args";
export { SynapseLakeAccess, SynapseNodeSize } from "./warehouse/synapse/synapse-workspace.args";
