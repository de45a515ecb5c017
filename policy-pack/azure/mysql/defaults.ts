import type { ProviderDefaults } from "../../frame/provider-default";
import { mysqlServer } from "./types";

/** Defaults of `@pulumi/azure-native` 3 for Azure Database for MySQL. */
export const mysqlDefaults: ProviderDefaults = {
    [mysqlServer]: {
        "backup.backupRetentionDays": {
            value: 7,
            page: "https://learn.microsoft.com/en-us/azure/mysql/flexible-server/concepts-backup-restore",
        },
        "backup.geoRedundantBackup": { value: "Disabled" },
        "highAvailability.mode": { value: "Disabled" },
    },
};
