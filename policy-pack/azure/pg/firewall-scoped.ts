import { resourceRule } from "../../frame/define";
import { fewAddresses } from "../../requirements/few-addresses";
import { pgFirewallRule } from "./types";

/** A firewall rule of a PostgreSQL server lets few addresses in. */
export const pgFirewallScoped = resourceRule({
    id: "az-pg-firewall-scoped",
    severity: "high",
    theme: "network",
    proves: "No firewall rule of a PostgreSQL flexible server lets in all of Azure or more than maxAddresses addresses.",
    risk: "The rule for Azure services lets in every customer of Azure, and a wide range lets in whoever shares the network.",
    remediation: {
        property:
            "Narrow startIpAddress and endIpAddress of azure-native.dbforpostgresql.FirewallRule, or use a private endpoint.",
    },
    page: {
        title: "Firewall rules: Azure Database for PostgreSQL",
        url: "https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-firewall-rules",
    },
    types: [pgFirewallRule],
    fixClass: "person",
    requires: fewAddresses(),
});
