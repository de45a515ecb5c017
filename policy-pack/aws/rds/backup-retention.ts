import { resourceRule } from "../../frame/define";
import { atLeast } from "../../requirements/number";
import { minDays } from "../../requirements/parameters";
import { isReplica } from "./replica";
import { rdsCluster, rdsInstance } from "./types";

/** RDS keeps automated backups for long enough. */
export const rdsBackupRetention = resourceRule({
    id: "aws-rds-backup-retention",
    severity: "high",
    theme: "backup",
    proves: "Every RDS database and Aurora cluster keeps its automated backups for at least minDays days.",
    risk: "A mistake found after the last backup has gone cannot be undone; with no retention there is no point-in-time recovery at all.",
    remediation: {
        argument: "Choose a tier of RdsDatabase: basic keeps 7 days, standard 14, premium 35.",
        property: "Set backupRetentionPeriod on aws.rds.Instance or aws.rds.Cluster.",
    },
    page: {
        title: "Backup retention period",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html",
    },
    types: [rdsInstance, rdsCluster],
    unless: isReplica,
    fixClass: "in-place",
    requires: atLeast("backupRetentionPeriod", minDays(7, { maximum: 35 }), "days"),
});
