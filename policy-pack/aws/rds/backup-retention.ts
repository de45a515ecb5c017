import { resourceRule } from "../../frame/rule";
import { isReplica } from "./replica";
import { rdsCluster, rdsInstance } from "./types";

/** RDS keeps automated backups for long enough. */
export const rdsBackupRetention = resourceRule<{ minDays: number }>({
    id: "aws-rds-backup-retention",
    severity: "high",
    proves: "Every RDS database and Aurora cluster keeps its automated backups for at least minDays days.",
    risk: "A mistake found after the last backup has gone cannot be undone; with no retention there is no point-in-time recovery at all.",
    remediation:
        "Choose a tier of RdsDatabase (basic keeps 7 days, standard 14, premium 35), or set backupRetentionPeriod on aws.rds.Instance or aws.rds.Cluster.",
    page: {
        title: "Backup retention period",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html",
    },
    types: [rdsInstance, rdsCluster],
    parameters: {
        minDays: {
            schema: { type: "integer", minimum: 1, maximum: 35, description: "Fewest days that backups are kept." },
            default: 7,
        },
    },
    fixClass: "in-place",
    fix: { patches: (_database, { minDays }) => [{ path: "backupRetentionPeriod", value: minDays }] },
    check(database, { minDays }) {
        if (isReplica(database)) {
            return [];
        }
        const days = database.number("backupRetentionPeriod") ?? 0;
        return days >= minDays ? [] : [`backupRetentionPeriod is ${days} days, at least ${minDays} are required`];
    },
});
