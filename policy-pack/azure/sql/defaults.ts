import type { ProviderDefaults } from "../../frame/provider-default";
import { sqlManagedInstance, sqlDatabase, sqlElasticPool, sqlServerAudit, sqlPlainServerAudit } from "./types";

/** Defaults of `@pulumi/azure-native` 3 for Azure SQL. */
export const sqlDefaults: ProviderDefaults = {
    [sqlDatabase]: {
        zoneRedundant: { value: false },
        isLedgerOn: {
            value: false,
            page: "https://learn.microsoft.com/en-us/sql/relational-databases/security/ledger/ledger-overview",
        },
        requestedBackupStorageRedundancy: {
            value: "Geo",
            page: "https://learn.microsoft.com/en-us/azure/azure-sql/database/automated-backups-overview",
        },
    },
    [sqlElasticPool]: { zoneRedundant: { value: false } },
    [sqlManagedInstance]: {
        zoneRedundant: { value: false },
        publicDataEndpointEnabled: { value: false },
        requestedBackupStorageRedundancy: {
            value: "Geo",
            page: "https://learn.microsoft.com/en-us/azure/azure-sql/managed-instance/automated-backups-overview",
        },
    },
    [sqlServerAudit]: { isAzureMonitorTargetEnabled: { value: false }, retentionDays: { value: 0 } },
    [sqlPlainServerAudit]: { isAzureMonitorTargetEnabled: { value: false }, retentionDays: { value: 0 } },
};
