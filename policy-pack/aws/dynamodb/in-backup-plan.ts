import { stackRule } from "../../frame/define";
import { inBackupPlan } from "../../requirements/in-backup-plan";
import { dynamodbTable } from "./types";

/** A table is backed up by a plan. */
export const dynamodbInBackupPlan = stackRule({
    ...inBackupPlan,
    id: "aws-dynamodb-in-backup-plan",
    proves: "Every DynamoDB table is taken in by a plan of AWS Backup in its stack.",
    types: [dynamodbTable],
});
