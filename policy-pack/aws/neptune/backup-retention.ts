import { resourceRule } from "../../frame/define";
import { atLeast } from "../../requirements/number";
import { minDays } from "../../requirements/parameters";
import { neptuneCluster } from "./types";

/** Neptune keeps its backups for long enough. */
export const neptuneBackupRetention = resourceRule({
    id: "aws-neptune-backup-retention",
    severity: "high",
    theme: "backup",
    proves: "Every Neptune cluster keeps its automated backups for at least minDays days.",
    risk: "A mistake that is found after the last backup has gone cannot be undone.",
    remediation: {
        property: "Set backupRetentionPeriod on aws.neptune.Cluster.",
    },
    page: {
        title: "Overview of backing up and restoring a Neptune DB cluster",
        url: "https://docs.aws.amazon.com/neptune/latest/userguide/backup-restore-overview.html",
    },
    types: [neptuneCluster],
    fixClass: "in-place",
    requires: atLeast("backupRetentionPeriod", minDays(7, { maximum: 35 }), "days"),
});
