import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { sqlServer } from "./types";

/** An Azure SQL server reaches out only where it is told to. */
export const sqlOutboundRestricted = resourceRule({
    id: "az-sql-outbound-restricted",
    severity: "low",
    theme: "network",
    proves: "Every Azure SQL server restricts its outbound traffic to the names that it is given.",
    risk: "A procedure can carry data out to any storage account or server when nothing restricts where the server connects.",
    remediation: {
        property:
            'Set restrictOutboundNetworkAccess: "Enabled" on azure-native.sql.Server and add an azure-native.sql.OutboundFirewallRule for each name.',
    },
    page: {
        title: "Outbound firewall rules for Azure SQL Database",
        url: "https://learn.microsoft.com/en-us/azure/azure-sql/database/outbound-firewall-rule-overview",
    },
    types: [sqlServer],
    level: "disabled",
    fixClass: "in-place",
    requires: isOneOf("restrictOutboundNetworkAccess", ["Enabled"], "Enabled"),
});
