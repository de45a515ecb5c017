import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { everyEntry } from "../../requirements/list";
import { isTrue } from "../../requirements/value";
import { dynamodbTable, dynamodbTableReplica } from "./types";

/** A DynamoDB table cannot be deleted by accident. */
export const dynamodbDeletionProtection = resourceRule({
    id: "aws-dynamodb-deletion-protection",
    severity: "high",
    theme: "deletion",
    proves: "Every DynamoDB table and every replica refuses to be deleted.",
    risk: "One wrong command or one renamed resource deletes the table with all of its items.",
    remediation: {
        argument: "Leave allowDataLoss out on DynamodbTable.",
        property:
            "Set deletionProtectionEnabled: true on aws.dynamodb.Table, in its replicas and on aws.dynamodb.TableReplica.",
    },
    page: {
        title: "Using deletion protection to protect your table",
        url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html",
    },
    types: [dynamodbTable, dynamodbTableReplica],
    binds: "production",
    fixClass: "in-place",
    requires: all(isTrue("deletionProtectionEnabled"), everyEntry("replicas", isTrue("deletionProtectionEnabled"))),
});
