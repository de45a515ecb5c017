import { daxRules } from "./aws/dax/rules";
import { docdbRules } from "./aws/docdb/rules";
import { dynamodbRules } from "./aws/dynamodb/rules";
import { elasticacheRules } from "./aws/elasticache/rules";
import { memorydbRules } from "./aws/memorydb/rules";
import { neptuneRules } from "./aws/neptune/rules";
import { rdsRules } from "./aws/rds/rules";
import { redshiftRules } from "./aws/redshift/rules";
import { s3Rules } from "./aws/s3/rules";
import { kinesisRules } from "./aws/kinesis/rules";
import { firehoseRules } from "./aws/firehose/rules";
import { mskRules } from "./aws/msk/rules";
import { mskconnectRules } from "./aws/mskconnect/rules";
import { sqsRules } from "./aws/sqs/rules";
import { sqlRules } from "./azure/sql/rules";
import { sqlmiRules } from "./azure/sqlmi/rules";
import { s3tablesRules } from "./aws/s3tables/rules";
import { acceptedRules } from "./accepted/rules";
import { crossRules } from "./cross/rules";
import type { Rule } from "./frame/rule";

/** Every rule of the pack, in the order in which they are documented and in which fixes apply. */
export const rules: readonly Rule[] = [
    ...rdsRules,
    ...dynamodbRules,
    ...daxRules,
    ...elasticacheRules,
    ...memorydbRules,
    ...docdbRules,
    ...neptuneRules,
    ...redshiftRules,
    ...s3Rules,
    ...kinesisRules,
    ...firehoseRules,
    ...mskRules,
    ...mskconnectRules,
    ...sqsRules,
    ...sqlRules,
    ...sqlmiRules,
    ...s3tablesRules,
    ...crossRules,
    ...acceptedRules,
];
