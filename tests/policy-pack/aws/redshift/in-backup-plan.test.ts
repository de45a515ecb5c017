import { backupSelection } from "../../../../policy-pack/aws/backup/types";
import { redshiftInBackupPlan } from "../../../../policy-pack/aws/redshift/in-backup-plan";
import { redshiftCluster } from "../../../../policy-pack/aws/redshift/types";
import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const arn = "arn:aws:redshift:eu-west-2:123456789012:cluster:orders";
const store = resource(redshiftCluster, {}, { outputs: { arn } });

describeRule(redshiftInBackupPlan, {
    compliant: [store, resource(backupSelection, { resources: [arn] })],
    violating: [store, resource(backupSelection, { resources: [`${arn}-2`] })],
    undefined: "violates",
    unknown: {
        waits: [store, resource(backupSelection, { selectionTags: unknown })],
    },
});
