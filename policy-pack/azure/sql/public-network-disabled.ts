import { resourceRule } from "../../frame/define";
import { closedToPublic } from "../../requirements/closed-to-public";
import { sqlServer } from "./types";

/** An Azure SQL server takes no traffic from public networks. */
export const sqlPublicNetworkDisabled = resourceRule({
    id: "az-sql-public-network-disabled",
    severity: "high",
    theme: "network",
    proves: "Every Azure SQL server refuses traffic from public networks.",
    risk: "A server that is open to public networks can be reached with a leaked password from anywhere.",
    remediation: {
        argument: "Leave allowedAddresses of AzureSql out.",
        property: 'Set publicNetworkAccess: "Disabled" on azure-native.sql.Server and add a private endpoint.',
    },
    page: {
        title: "Azure SQL connectivity settings: deny public network access",
        url: "https://learn.microsoft.com/en-us/azure/azure-sql/database/connectivity-settings",
    },
    types: [sqlServer],
    fixClass: "in-place",
    requires: closedToPublic(),
});
