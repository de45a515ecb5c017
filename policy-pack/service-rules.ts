import { athenaRules } from "./aws/athena/rules";
import { auroraRules } from "./aws/aurora/rules";
import { backupRules } from "./aws/backup/rules";
import { daxRules } from "./aws/dax/rules";
import { dmsRules } from "./aws/dms/rules";
import { docdbRules } from "./aws/docdb/rules";
import { dynamodbRules } from "./aws/dynamodb/rules";
import { elasticacheRules } from "./aws/elasticache/rules";
import { firehoseRules } from "./aws/firehose/rules";
import { glueRules } from "./aws/glue/rules";
import { iamRules } from "./aws/iam/rules";
import { kinesisRules } from "./aws/kinesis/rules";
import { kmsRules } from "./aws/kms/rules";
import { lakeformationRules } from "./aws/lakeformation/rules";
import { logGroupRules } from "./aws/log-group/rules";
import { memorydbRules } from "./aws/memorydb/rules";
import { mskRules } from "./aws/msk/rules";
import { mskconnectRules } from "./aws/mskconnect/rules";
import { neptuneRules } from "./aws/neptune/rules";
import { opensearchRules } from "./aws/opensearch/rules";
import { rdsRules } from "./aws/rds/rules";
import { redshiftRules } from "./aws/redshift/rules";
import { s3Rules } from "./aws/s3/rules";
import { s3tablesRules } from "./aws/s3tables/rules";
import { secretRules } from "./aws/secret/rules";
import { sgRules } from "./aws/sg/rules";
import { snsRules } from "./aws/sns/rules";
import { sqsRules } from "./aws/sqs/rules";
import { backupVaultRules } from "./azure/backup-vault/rules";
import { cosmosRules } from "./azure/cosmos/rules";
import { deleteRules } from "./azure/delete/rules";
import { diagnosticSettingsRules } from "./azure/diagnostic-settings/rules";
import { eventhubRules } from "./azure/eventhub/rules";
import { keyvaultRules } from "./azure/keyvault/rules";
import { managedRedisRules } from "./azure/managed-redis/rules";
import { mysqlRules } from "./azure/mysql/rules";
import { pgRules } from "./azure/pg/rules";
import { privateEndpointRules } from "./azure/private-endpoint/rules";
import { redisRules } from "./azure/redis/rules";
import { roleAssignmentRules } from "./azure/role-assignment/rules";
import { servicebusRules } from "./azure/servicebus/rules";
import { sqlRules } from "./azure/sql/rules";
import { sqlmiRules } from "./azure/sqlmi/rules";
import { storageRules } from "./azure/storage/rules";
import { synapseRules } from "./azure/synapse/rules";
import { dsqlRules } from "./aws/dsql/rules";
import { keyspacesRules } from "./aws/keyspaces/rules";
import { timestreamRules } from "./aws/timestream/rules";
import { mongoClusterRules } from "./azure/mongo-cluster/rules";
import { databricksRules } from "./azure/databricks/rules";
import { adxRules } from "./azure/adx/rules";
import { datafactoryRules } from "./azure/datafactory/rules";
import type { Rule } from "./frame/rule";

/** The rules about single services, in the order in which they are documented and in which fixes apply. */
export const serviceRules: readonly Rule[] = [
    ...rdsRules,
    ...dynamodbRules,
    ...keyspacesRules,
    ...daxRules,
    ...elasticacheRules,
    ...memorydbRules,
    ...docdbRules,
    ...timestreamRules,
    ...neptuneRules,
    ...redshiftRules,
    ...s3Rules,
    ...kinesisRules,
    ...firehoseRules,
    ...mskRules,
    ...mskconnectRules,
    ...sqsRules,
    ...s3tablesRules,
    ...snsRules,
    ...backupRules,
    ...logGroupRules,
    ...kmsRules,
    ...secretRules,
    ...auroraRules,
    ...glueRules,
    ...athenaRules,
    ...lakeformationRules,
    ...dmsRules,
    ...dsqlRules,
    ...opensearchRules,
    ...sgRules,
    ...iamRules,
    ...sqlRules,
    ...sqlmiRules,
    ...pgRules,
    ...mysqlRules,
    ...cosmosRules,
    ...mongoClusterRules,
    ...redisRules,
    ...managedRedisRules,
    ...storageRules,
    ...synapseRules,
    ...databricksRules,
    ...adxRules,
    ...datafactoryRules,
    ...eventhubRules,
    ...servicebusRules,
    ...keyvaultRules,
    ...privateEndpointRules,
    ...diagnosticSettingsRules,
    ...deleteRules,
    ...roleAssignmentRules,
    ...backupVaultRules,
];
