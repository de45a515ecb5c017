import { resourceRule } from "../../frame/define";
import { atLeast } from "../../requirements/number";
import { minDays } from "../../requirements/parameters";
import { rdsBackupsReplication } from "./types";

/** Backups in another Region are kept for long enough. */
export const rdsReplicatedBackupRetention = resourceRule({
    id: "aws-rds-replicated-backup-retention",
    severity: "high",
    theme: "backup",
    proves: "Automated backups that are replicated to another Region stay there for at least minDays days.",
    risk: "After the loss of a Region, a mistake older than the copies cannot be undone.",
    remediation: {
        argument: "Choose a tier of RdsDatabase.",
        property: "Set retentionPeriod on aws.rds.InstanceAutomatedBackupsReplication.",
    },
    page: {
        title: "Replicating automated backups to another AWS Region",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html",
    },
    types: [rdsBackupsReplication],
    fixClass: "replaces",
    requires: atLeast("retentionPeriod", minDays(7, { maximum: 35 }), "days"),
});
