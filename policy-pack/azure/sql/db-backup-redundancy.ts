import { resourceRule } from "../../frame/define";
import { words } from "../../requirements/parameters";
import { isOneOf } from "../../requirements/value";
import { sqlDatabase, sqlManagedInstance } from "./types";

/** Backups of Azure SQL are kept in a second region. */
export const sqlDbBackupRedundancy = resourceRule({
    id: "az-sql-db-backup-redundancy",
    severity: "medium",
    theme: "backup",
    proves: "Every Azure SQL database and managed instance keeps its backups in the paired region too.",
    risk: "Backups that share the region with their database are lost with it.",
    remediation: {
        argument: "Leave backupRedundancy of AzureSql out.",
        property:
            'Set requestedBackupStorageRedundancy: "Geo" or "GeoZone" on azure-native.sql.Database or azure-native.sql.ManagedInstance, where residency allows it.',
    },
    page: {
        title: "Automated backups in Azure SQL Database: backup storage redundancy",
        url: "https://learn.microsoft.com/en-us/azure/azure-sql/database/automated-backups-overview",
    },
    types: [sqlDatabase, sqlManagedInstance],
    binds: "production",
    fixClass: "person",
    requires: isOneOf(
        "requestedBackupStorageRedundancy",
        words(
            "redundancies",
            "Redundancies of the backup storage that will do; add Zone where data may not leave its region.",
            ["Geo", "GeoZone"],
        ),
    ),
});
