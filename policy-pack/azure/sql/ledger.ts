import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { sqlDatabase } from "./types";

/** An Azure SQL database proves that nobody changed its history. */
export const sqlLedger = resourceRule({
    id: "az-sql-ledger",
    severity: "low",
    theme: "logging",
    proves: "Every Azure SQL database is a ledger database.",
    risk: "Whoever administers a plain database can change its past without a trace.",
    remediation: {
        property: "Set isLedgerOn: true when azure-native.sql.Database is created; it cannot be changed afterwards.",
    },
    page: {
        title: "Ledger overview",
        url: "https://learn.microsoft.com/en-us/sql/relational-databases/security/ledger/ledger-overview",
    },
    types: [sqlDatabase],
    level: "disabled",
    fixClass: "replaces",
    requires: isTrue("isLedgerOn"),
});
