import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { pgServer } from "./types";

/** A PostgreSQL server is patched when its users sleep. */
export const pgMaintenanceWindow = resourceRule({
    id: "az-pg-maintenance-window",
    severity: "low",
    theme: "upgrades",
    proves: "Every PostgreSQL flexible server has a maintenance window of its own.",
    risk: "Without one Azure restarts the server for patches at an hour that it chooses.",
    remediation: {
        property:
            'Set maintenanceWindow.customWindow: "Enabled" with dayOfWeek and startHour on azure-native.dbforpostgresql.Server.',
    },
    page: {
        title: "Scheduled maintenance in Azure Database for PostgreSQL",
        url: "https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-maintenance",
    },
    types: [pgServer],
    level: "disabled",
    binds: "production",
    fixClass: "person",
    requires: isOneOf("maintenanceWindow.customWindow", ["Enabled"]),
});
