import { resourceRule } from "../../frame/define";
import { atLeast } from "../../requirements/number";
import { minDays } from "../../requirements/parameters";
import { isReplica } from "./replica";
import { pgServer } from "./types";

/** A PostgreSQL server keeps its backups for long enough. */
export const pgBackupRetention = resourceRule({
    id: "az-pg-backup-retention",
    severity: "high",
    theme: "backup",
    proves: "Every PostgreSQL flexible server keeps its backups for at least minDays days.",
    risk: "A mistake found after the last backup has gone cannot be undone.",
    remediation: {
        property: "Set backup.backupRetentionDays on azure-native.dbforpostgresql.Server.",
    },
    page: {
        title: "Backup and restore in Azure Database for PostgreSQL",
        url: "https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-backup-restore",
    },
    types: [pgServer],
    unless: isReplica,
    fixClass: "in-place",
    requires: atLeast("backup.backupRetentionDays", minDays(7, { maximum: 35 }), "days"),
});
