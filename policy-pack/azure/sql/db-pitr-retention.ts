import { stackRule } from "../../frame/define";
import type { Settings } from "../../frame/rule";
import { minDays } from "../../requirements/parameters";
import { parametersIn, valueOf } from "../../requirements/requirement";
import { sameServer } from "./same-server";
import { sqlDatabase, sqlShortTermRetention } from "./types";

const days = minDays(7, { maximum: 35 });

/** What Azure keeps where no policy says otherwise. */
const usualDays = 7;

/** Azure SQL can be restored to any moment for long enough. */
export const sqlDbPitrRetention = stackRule<Settings>({
    id: "az-sql-db-pitr-retention",
    severity: "high",
    theme: "backup",
    proves: "Every Azure SQL database can be restored to any moment of at least the last minDays days.",
    risk: "A mistake found after the last point of restore cannot be undone.",
    remediation: {
        argument: "Choose a tier of AzureSql: basic keeps 7 days, standard 14, premium 35.",
        property: "Add an azure-native.sql.BackupShortTermRetentionPolicy for the database with retentionDays.",
    },
    page: {
        title: "Change automated backup settings for Azure SQL Database",
        url: "https://learn.microsoft.com/en-us/azure/azure-sql/database/automated-backups-change-settings",
    },
    types: [sqlDatabase],
    unless: (database) => database.text("sku.tier")?.toLowerCase() === "datawarehouse",
    fixClass: "in-place",
    parameters: parametersIn(days),
    reaches: [{ type: sqlShortTermRetention, guards: ["retentionDays"] }],
    fix: {
        types: [sqlShortTermRetention],
        patches: (policy, settings) =>
            (policy.number("retentionDays") ?? usualDays) < valueOf(days, settings)
                ? [{ path: "retentionDays", value: valueOf(days, settings) }]
                : [],
    },
    check(database, settings, stack) {
        const own = stack
            .attachedTo(database, sqlShortTermRetention, "databaseName")
            .find((policy) => sameServer(policy, database));
        const kept = own?.number("retentionDays") ?? usualDays;
        const least = valueOf(days, settings);
        return kept >= least ? [] : [`retentionDays is ${kept} days, at least ${least} required`];
    },
});
