import { daxRules } from "./aws/dax/rules";
import { dynamodbRules } from "./aws/dynamodb/rules";
import { rdsRules } from "./aws/rds/rules";
import { s3Rules } from "./aws/s3/rules";
import { crossRules } from "./cross/rules";
import type { Rule } from "./frame/rule";

/** Every rule of the pack, in the order in which they are documented and in which fixes apply. */
export const rules: readonly Rule[] = [...rdsRules, ...dynamodbRules, ...daxRules, ...s3Rules, ...crossRules];
