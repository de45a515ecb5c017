import { backupSelection } from "../../../../policy-pack/aws/backup/types";
import { dynamodbInBackupPlan } from "../../../../policy-pack/aws/dynamodb/in-backup-plan";
import { dynamodbTable } from "../../../../policy-pack/aws/dynamodb/types";
import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const arn = "arn:aws:dynamodb:eu-west-2:123456789012:table/orders";
const store = resource(dynamodbTable, {}, { outputs: { arn } });

describeRule(dynamodbInBackupPlan, {
    compliant: [store, resource(backupSelection, { resources: [arn] })],
    violating: [store, resource(backupSelection, { resources: [`${arn}-2`] })],
    undefined: "violates",
    unknown: {
        waits: [store, resource(backupSelection, { selectionTags: unknown })],
    },
});
