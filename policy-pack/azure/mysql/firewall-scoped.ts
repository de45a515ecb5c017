import { resourceRule } from "../../frame/define";
import { fewAddresses } from "../../requirements/few-addresses";
import { mysqlFirewallRule } from "./types";

/** A firewall rule of a MySQL server lets few addresses in. */
export const mysqlFirewallScoped = resourceRule({
    id: "az-mysql-firewall-scoped",
    severity: "high",
    theme: "network",
    proves: "No firewall rule of a MySQL flexible server lets in all of Azure or more than maxAddresses addresses.",
    risk: "The rule for Azure services lets in every customer of Azure, and a wide range lets in whoever shares the network.",
    remediation: {
        property:
            "Narrow startIpAddress and endIpAddress of azure-native.dbformysql.FirewallRule, or use a private endpoint.",
    },
    page: {
        title: "Public network access for Azure Database for MySQL",
        url: "https://learn.microsoft.com/en-us/azure/mysql/flexible-server/concepts-networking-public",
    },
    types: [mysqlFirewallRule],
    fixClass: "person",
    requires: fewAddresses(),
});
