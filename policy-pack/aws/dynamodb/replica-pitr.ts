import { resourceRule } from "../../frame/define";
import { all, when } from "../../requirements/combine";
import { everyEntry } from "../../requirements/list";
import { isTrue } from "../../requirements/value";
import { dynamodbTable, dynamodbTableReplica } from "./types";

/** Every replica of a global table can be restored to a point in time. */
export const dynamodbReplicaPitr = resourceRule({
    id: "aws-dynamodb-replica-pitr",
    severity: "medium",
    theme: "backup",
    proves: "Every replica of a DynamoDB table has point-in-time recovery of its own.",
    risk: "Recovery is per Region, so after the loss of the first Region nothing can be taken back.",
    remediation: {
        argument: "DynamodbTable gives it to its replicas.",
        property:
            "Set pointInTimeRecovery: true on aws.dynamodb.TableReplica, or in every entry of replicas on aws.dynamodb.Table.",
    },
    page: {
        title: "Point-in-time backups for DynamoDB",
        url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html",
    },
    types: [dynamodbTableReplica, dynamodbTable],
    fixClass: "in-place",
    requires: all(
        when((replica) => replica.type === dynamodbTableReplica, isTrue("pointInTimeRecovery")),
        everyEntry("replicas", isTrue("pointInTimeRecovery")),
    ),
});
