import { backupSelection } from "../../../../policy-pack/aws/backup/types";
import { rdsInBackupPlan } from "../../../../policy-pack/aws/rds/in-backup-plan";
import { rdsInstance } from "../../../../policy-pack/aws/rds/types";
import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const arn = "arn:aws:rds:eu-west-2:123456789012:db:orders";
const store = resource(rdsInstance, {}, { outputs: { arn } });

describeRule(rdsInBackupPlan, {
    compliant: [store, resource(backupSelection, { resources: [arn] })],
    violating: [store, resource(backupSelection, { resources: [`${arn}-2`] })],
    undefined: "violates",
    unknown: {
        waits: [store, resource(backupSelection, { selectionTags: unknown })],
    },
});
