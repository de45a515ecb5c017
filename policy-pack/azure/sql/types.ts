/** Canonical type tokens of Azure SQL. */
export const sqlServer = "azure-native:sql:Server";
export const sqlManagedInstance = "azure-native:sql:ManagedInstance";
export const sqlDatabase = "azure-native:sql:Database";
export const sqlElasticPool = "azure-native:sql:ElasticPool";
export const sqlFirewallRule = "azure-native:sql:FirewallRule";
export const sqlEntraOnlySetting = "azure-native:sql:ServerAzureADOnlyAuthentication";
export const sqlProtector = "azure-native:sql:EncryptionProtector";
export const sqlTransparentEncryption = "azure-native:sql:TransparentDataEncryption";
export const sqlServerAudit = "azure-native:sql:ExtendedServerBlobAuditingPolicy";
export const sqlPlainServerAudit = "azure-native:sql:ServerBlobAuditingPolicy";
export const sqlAlertPolicy = "azure-native:sql:ServerSecurityAlertPolicy";
export const sqlAssessments = "azure-native:sql:SqlVulnerabilityAssessmentsSetting";
export const sqlClassicAssessment = "azure-native:sql:ServerVulnerabilityAssessment";
export const sqlShortTermRetention = "azure-native:sql:BackupShortTermRetentionPolicy";
export const sqlLongTermRetention = "azure-native:sql:LongTermRetentionPolicy";
export const sqlPartnership = "azure-native:sql:FailoverGroup";
