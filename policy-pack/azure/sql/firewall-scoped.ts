import { resourceRule } from "../../frame/define";
import { fewAddresses } from "../../requirements/few-addresses";
import { sqlFirewallRule } from "./types";

/** A firewall rule of an Azure SQL server lets few addresses in. */
export const sqlFirewallScoped = resourceRule({
    id: "az-sql-firewall-scoped",
    severity: "high",
    theme: "network",
    proves: "No firewall rule of an Azure SQL server lets in all of Azure or more than maxAddresses addresses.",
    risk: "The rule for Azure services lets in every customer of Azure, and a wide range lets in whoever shares the network.",
    remediation: {
        argument: "Give AzureSql short blocks in allowedAddresses.",
        property: "Narrow startIpAddress and endIpAddress of azure-native.sql.FirewallRule, or use a private endpoint.",
    },
    page: {
        title: "Azure SQL Database and Azure Synapse IP firewall rules",
        url: "https://learn.microsoft.com/en-us/azure/azure-sql/database/firewall-configure",
    },
    types: [sqlFirewallRule],
    fixClass: "person",
    requires: fewAddresses(),
});
