import { stackRule } from "../../frame/define";
import { inBackupPlan } from "../../requirements/in-backup-plan";
import { redshiftCluster } from "./types";

/** A warehouse is backed up by a plan. */
export const redshiftInBackupPlan = stackRule({
    ...inBackupPlan,
    id: "aws-redshift-in-backup-plan",
    proves: "Every Redshift cluster is taken in by a plan of AWS Backup in its stack.",
    types: [redshiftCluster],
});
