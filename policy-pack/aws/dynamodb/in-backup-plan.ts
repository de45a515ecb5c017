import { stackRule } from "../../frame/define";
import { inBackupPlan } from "../../requirements/in-backup-plan";
import { dynamodbTable } from "./types";

/** A table is backed up by a plan. */
export const dynamodbInBackupPlan = stackRule({
    id: "aws-dynamodb-in-backup-plan",
    severity: "medium",
    theme: "backup",
    proves: "Every DynamoDB table is taken in by a plan of AWS Backup in its stack.",
    risk: "Backups that the service keeps itself go when it goes, and nobody copies them to another account or locks them.",
    remediation: {
        property:
            "Name its arn in resources of an aws.backup.Selection, or give it a tag that one of selectionTags asks for.",
    },
    page: {
        title: "Assign resources to a backup plan",
        url: "https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html",
    },
    types: [dynamodbTable],
    binds: "production",
    level: "disabled",
    fixClass: "person",
    requires: inBackupPlan,
});
