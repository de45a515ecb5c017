import type { ProviderDefaults } from "../../frame/provider-default";
import { pgServer } from "./types";

/** Defaults of `@pulumi/azure-native` 3 for Azure Database for PostgreSQL. */
export const pgDefaults: ProviderDefaults = {
    [pgServer]: {
        "backup.backupRetentionDays": {
            value: 7,
            page: "https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-backup-restore",
        },
        "backup.geoRedundantBackup": { value: "Disabled" },
        "highAvailability.mode": { value: "Disabled" },
        "authConfig.activeDirectoryAuth": { value: "Disabled" },
        "authConfig.passwordAuth": { value: "Enabled" },
        "maintenanceWindow.customWindow": { value: "Disabled" },
    },
};
