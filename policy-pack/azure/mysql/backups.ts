import { resourceRule } from "../../frame/define";
import { atLeast } from "../../requirements/number";
import { minDays } from "../../requirements/parameters";
import { isMysqlReplica } from "./replica";
import { mysqlServer } from "./types";

/** A MySQL server keeps its backups for long enough. */
export const mysqlBackups = resourceRule({
    id: "az-mysql-backups",
    severity: "high",
    theme: "backup",
    proves: "Every MySQL flexible server keeps its backups for at least minDays days.",
    risk: "A mistake found after the last backup has gone cannot be undone.",
    remediation: {
        property: "Set backup.backupRetentionDays on azure-native.dbformysql.Server.",
    },
    page: {
        title: "Backup and restore in Azure Database for MySQL",
        url: "https://learn.microsoft.com/en-us/azure/mysql/flexible-server/concepts-backup-restore",
    },
    types: [mysqlServer],
    unless: isMysqlReplica,
    fixClass: "in-place",
    requires: atLeast("backup.backupRetentionDays", minDays(7, { maximum: 35 }), "days"),
});
