import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { isReplica } from "./replica";
import { pgServer } from "./types";

/** Backups of a PostgreSQL server are kept in a second region. */
export const pgGeoBackup = resourceRule({
    id: "az-pg-geo-backup",
    severity: "medium",
    theme: "backup",
    proves: "Every PostgreSQL flexible server keeps its backups in the paired region too.",
    risk: "Backups that share the region with their server are lost with it.",
    remediation: {
        property:
            'Set backup.geoRedundantBackup: "Enabled" when azure-native.dbforpostgresql.Server is created; it cannot be changed afterwards.',
    },
    page: {
        title: "Geo-redundant backup and restore: Azure Database for PostgreSQL",
        url: "https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-geo-disaster-recovery",
    },
    types: [pgServer],
    binds: "production",
    unless: isReplica,
    fixClass: "replaces",
    requires: isOneOf("backup.geoRedundantBackup", ["Enabled"]),
});
