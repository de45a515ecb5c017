import { stackRule } from "../../frame/define";
import { sameServer } from "./same-server";
import { sqlDatabase, sqlLongTermRetention } from "./types";

const retentions = ["weeklyRetention", "monthlyRetention", "yearlyRetention"];

/** Azure SQL keeps full backups for years. */
export const sqlDbLtr = stackRule({
    id: "az-sql-db-ltr",
    severity: "low",
    theme: "backup",
    proves: "Every Azure SQL database keeps some full backups beyond the days of point-in-time restore.",
    risk: "Damage that is found only at the end of a month or a year can no longer be undone.",
    remediation: {
        argument: "Choose the premium tier of AzureSql, or set longTermRetention.",
        property:
            "Add an azure-native.sql.LongTermRetentionPolicy with weeklyRetention, monthlyRetention or yearlyRetention.",
    },
    page: {
        title: "Long-term retention: Azure SQL Database",
        url: "https://learn.microsoft.com/en-us/azure/azure-sql/database/long-term-retention-overview",
    },
    types: [sqlDatabase],
    level: "disabled",
    binds: "production",
    fixClass: "person",
    reaches: [{ type: sqlLongTermRetention, guards: retentions }],
    check(database, _settings, stack) {
        const own = stack
            .attachedTo(database, sqlLongTermRetention, "databaseName")
            .find((policy) => sameServer(policy, database));
        const keeps = own !== undefined && retentions.some((name) => own.has(name) && own.text(name) !== "PT0S");
        return keeps ? [] : ["no backup is kept beyond the days of point-in-time restore"];
    },
});
