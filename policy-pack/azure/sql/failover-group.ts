import { stackRule } from "../../frame/define";
import { sqlPartnership, sqlServer } from "./types";

/** An Azure SQL server has a partner in another region. */
export const sqlFailoverGroup = stackRule({
    id: "az-sql-failover-group",
    severity: "medium",
    theme: "availability",
    proves: "Every Azure SQL server belongs to a failover group, as the first server or as the partner.",
    risk: "When its region is lost, a server without a partner is back only after a restore elsewhere, hours later.",
    remediation: {
        argument: "Choose the premium tier of AzureSql, or set failoverGroup with recovery.",
        property: "Add an azure-native.sql.FailoverGroup with partnerServers in another region.",
    },
    page: {
        title: "Failover groups overview: Azure SQL Database",
        url: "https://learn.microsoft.com/en-us/azure/azure-sql/database/failover-group-sql-db",
    },
    types: [sqlServer],
    level: "disabled",
    binds: "production",
    fixClass: "person",
    reaches: [{ type: sqlPartnership, guards: ["partnerServers.*.id"] }],
    check(server, _settings, stack) {
        const isFirst = stack.attachedTo(server, sqlPartnership, "serverName").length > 0;
        const isPartner = () => stack.attachedTo(server, sqlPartnership, "partnerServers.0.id").length > 0;
        return isFirst || isPartner() ? [] : ["no failover group names the server"];
    },
});
