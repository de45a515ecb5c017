import { stackRule } from "../../frame/define";
import { inBackupPlan } from "../../requirements/in-backup-plan";
import { rdsInstance, rdsCluster } from "./types";

/** A database is backed up by a plan. */
export const rdsInBackupPlan = stackRule({
    ...inBackupPlan,
    id: "aws-rds-in-backup-plan",
    proves: "Every RDS database and Aurora cluster is taken in by a plan of AWS Backup in its stack.",
    types: [rdsInstance, rdsCluster],
});
