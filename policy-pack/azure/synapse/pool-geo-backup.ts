import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { synapsePool } from "./types";

/** Backups of a dedicated SQL pool are kept in a second region. */
export const synapsePoolGeoBackup = resourceRule({
    id: "az-synapse-pool-geo-backup",
    severity: "medium",
    theme: "backup",
    proves: "Every dedicated SQL pool of a Synapse workspace keeps its geo-backups in the paired region.",
    risk: "Backups that share the region with their pool are lost with it.",
    remediation: {
        property: 'Set storageAccountType: "GRS" when azure-native.synapse.SqlPool is created, or leave it out.',
    },
    page: {
        title: "Backup and restore in Azure Synapse dedicated SQL pool",
        url: "https://learn.microsoft.com/en-us/azure/synapse-analytics/sql-data-warehouse/backup-and-restore",
    },
    types: [synapsePool],
    binds: "production",
    fixClass: "replaces",
    requires: isOneOf("storageAccountType", ["GRS"]),
});
