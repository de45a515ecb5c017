import { daxDefaults } from "./aws/dax/defaults";
import { docdbDefaults } from "./aws/docdb/defaults";
import { dynamodbDefaults } from "./aws/dynamodb/defaults";
import { elasticacheDefaults } from "./aws/elasticache/defaults";
import { memorydbDefaults } from "./aws/memorydb/defaults";
import { neptuneDefaults } from "./aws/neptune/defaults";
import { rdsDefaults } from "./aws/rds/defaults";
import { redshiftDefaults } from "./aws/redshift/defaults";
import { s3Defaults } from "./aws/s3/defaults";
import { kinesisDefaults } from "./aws/kinesis/defaults";
import { firehoseDefaults } from "./aws/firehose/defaults";
import { mskDefaults } from "./aws/msk/defaults";
import { mskconnectDefaults } from "./aws/mskconnect/defaults";
import { sqsDefaults } from "./aws/sqs/defaults";
import { cosmosDefaults } from "./azure/cosmos/defaults";
import { eventhubDefaults } from "./azure/eventhub/defaults";
import { keyvaultDefaults } from "./azure/keyvault/defaults";
import { managedRedisDefaults } from "./azure/managed-redis/defaults";
import { mysqlDefaults } from "./azure/mysql/defaults";
import { pgDefaults } from "./azure/pg/defaults";
import { redisDefaults } from "./azure/redis/defaults";
import { servicebusDefaults } from "./azure/servicebus/defaults";
import { sqlDefaults } from "./azure/sql/defaults";
import { storageDefaults } from "./azure/storage/defaults";
import { synapseDefaults } from "./azure/synapse/defaults";
import { s3tablesDefaults } from "./aws/s3tables/defaults";
import { backupDefaults } from "./aws/backup/defaults";
import { logGroupDefaults } from "./aws/log-group/defaults";
import { kmsDefaults } from "./aws/kms/defaults";
import { secretDefaults } from "./aws/secret/defaults";
import { glueDefaults } from "./aws/glue/defaults";
import { athenaDefaults } from "./aws/athena/defaults";
import { dmsDefaults } from "./aws/dms/defaults";
import { opensearchDefaults } from "./aws/opensearch/defaults";
import { dsqlDefaults } from "./aws/dsql/defaults";
import { keyspacesDefaults } from "./aws/keyspaces/defaults";
import { mongoClusterDefaults } from "./azure/mongo-cluster/defaults";
import { databricksDefaults } from "./azure/databricks/defaults";
import { adxDefaults } from "./azure/adx/defaults";
import { datafactoryDefaults } from "./azure/datafactory/defaults";
import type { ProviderDefaults } from "./frame/provider-default";

/** The provider's defaults of every service; a type token belongs to one service only. */
export const providerDefaults: ProviderDefaults = {
    ...rdsDefaults,
    ...dynamodbDefaults,
    ...daxDefaults,
    ...elasticacheDefaults,
    ...memorydbDefaults,
    ...docdbDefaults,
    ...neptuneDefaults,
    ...redshiftDefaults,
    ...s3Defaults,
    ...sqlDefaults,
    ...pgDefaults,
    ...mysqlDefaults,
    ...cosmosDefaults,
    ...redisDefaults,
    ...managedRedisDefaults,
    ...storageDefaults,
    ...synapseDefaults,
    ...eventhubDefaults,
    ...servicebusDefaults,
    ...keyvaultDefaults,
    ...sqsDefaults,
    ...mskconnectDefaults,
    ...mskDefaults,
    ...firehoseDefaults,
    ...kinesisDefaults,
    ...s3tablesDefaults,
    ...backupDefaults,
    ...logGroupDefaults,
    ...kmsDefaults,
    ...secretDefaults,
    ...glueDefaults,
    ...athenaDefaults,
    ...dmsDefaults,
    ...opensearchDefaults,
    ...datafactoryDefaults,
    ...adxDefaults,
    ...databricksDefaults,
    ...mongoClusterDefaults,
    ...keyspacesDefaults,
    ...dsqlDefaults,
};

/** What the provider does when the property at the path is left out; undefined when that cannot be told. */
export function defaultOf(type: string, path: string): unknown {
    const properties = providerDefaults[type];
    if (properties === undefined) {
        return undefined;
    }
    const found = properties[path] ?? (/\d/.test(path) ? properties[path.replace(/\.\d+(?=\.|$)/g, ".*")] : undefined);
    return found?.value;
}
