import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { isMysqlReplica } from "./replica";
import { mysqlServer } from "./types";

/** Backups of a MySQL server are kept in a second region. */
export const mysqlBackupsGeo = resourceRule({
    id: "az-mysql-backups-geo",
    severity: "medium",
    theme: "backup",
    proves: "Every MySQL flexible server keeps its backups in the paired region too.",
    risk: "Backups that share the region with their server are lost with it.",
    remediation: {
        property: 'Set backup.geoRedundantBackup: "Enabled" when azure-native.dbformysql.Server is created.',
    },
    page: {
        title: "Backup and restore in Azure Database for MySQL",
        url: "https://learn.microsoft.com/en-us/azure/mysql/flexible-server/concepts-backup-restore",
    },
    types: [mysqlServer],
    binds: "production",
    unless: isMysqlReplica,
    fixClass: "person",
    requires: isOneOf("backup.geoRedundantBackup", ["Enabled"]),
});
