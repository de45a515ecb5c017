import { resourceRule } from "../../frame/define";
import { atLeastInOrder } from "../../requirements/order";
import { oneWord } from "../../requirements/parameters";
import { sqlManagedInstance, sqlServer } from "./types";

/** An Azure SQL server refuses old versions of TLS. */
export const sqlMinTls = resourceRule({
    id: "az-sql-min-tls",
    severity: "high",
    theme: "transport",
    proves: "Every Azure SQL server and managed instance refuses TLS below the minimum version.",
    risk: "Older versions of TLS have known weaknesses, and a client that offers them can be read on the way.",
    remediation: {
        argument: "Leave minimalTlsVersion of AzureSql out, or set it to AzureSqlTlsVersion.Tls13.",
        property: 'Set minimalTlsVersion: "1.2" on azure-native.sql.Server or azure-native.sql.ManagedInstance.',
    },
    page: {
        title: "Azure SQL connectivity settings: minimal TLS version",
        url: "https://learn.microsoft.com/en-us/azure/azure-sql/database/connectivity-settings",
    },
    types: [sqlServer, sqlManagedInstance],
    fixClass: "in-place",
    requires: atLeastInOrder(
        "minimalTlsVersion",
        ["None", "1.0", "1.1", "1.2", "1.3"],
        oneWord("minTls", "The oldest version of TLS that may be taken.", "1.2", ["1.2", "1.3"]),
    ),
});
