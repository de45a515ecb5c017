import { resourceRule } from "../../frame/define";
import { atLeast } from "../../requirements/number";
import { minDays } from "../../requirements/parameters";
import { docdbCluster } from "./types";

/** DocumentDB keeps its backups for long enough. */
export const docdbBackupRetention = resourceRule({
    id: "aws-docdb-backup-retention",
    severity: "high",
    theme: "backup",
    proves: "Every DocumentDB cluster keeps its automated backups for at least minDays days.",
    risk: "A mistake that is found after the last backup has gone cannot be undone.",
    remediation: {
        argument: "Choose a tier of DocumentdbCluster.",
        property: "Set backupRetentionPeriod on aws.docdb.Cluster.",
    },
    page: {
        title: "Backing up and restoring in Amazon DocumentDB",
        url: "https://docs.aws.amazon.com/documentdb/latest/devguide/backup_restore.html",
    },
    types: [docdbCluster],
    fixClass: "in-place",
    requires: atLeast("backupRetentionPeriod", minDays(7, { maximum: 35 }), "days"),
});
