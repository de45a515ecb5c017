import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { atLeast } from "../../requirements/number";
import { minDays } from "../../requirements/parameters";
import { isTrue } from "../../requirements/value";
import { dynamodbTable } from "./types";

/** A DynamoDB table can be restored to any second of the last days. */
export const dynamodbPitr = resourceRule({
    id: "aws-dynamodb-pitr",
    severity: "high",
    theme: "backup",
    proves: "Every DynamoDB table has point-in-time recovery that reaches back at least minDays days.",
    risk: "A wrong write or a deleted item cannot be undone once it is done.",
    remediation: {
        argument: "Choose a tier of DynamodbTable.",
        property:
            "Set pointInTimeRecovery.enabled: true on aws.dynamodb.Table, and recoveryPeriodInDays to minDays or more.",
    },
    page: {
        title: "Point-in-time backups for DynamoDB",
        url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html",
    },
    types: [dynamodbTable],
    fixClass: "in-place",
    requires: all(
        isTrue("pointInTimeRecovery.enabled"),
        atLeast("pointInTimeRecovery.recoveryPeriodInDays", minDays(7, { maximum: 35 }), "days"),
    ),
});
