import { resourceRule } from "../../frame/define";
import { closedToPublic } from "../../requirements/closed-to-public";
import { oneOf } from "../../requirements/combine";
import { isSet } from "../../requirements/value";
import { mysqlServer } from "./types";

/** A MySQL server takes no traffic from public networks. */
export const mysqlPublicNetworkDisabled = resourceRule({
    id: "az-mysql-public-network-disabled",
    severity: "high",
    theme: "network",
    proves: "Every MySQL flexible server refuses traffic from public networks, or stands in a virtual network of its own.",
    risk: "A server that is open to public networks can be reached with a leaked password from anywhere.",
    remediation: {
        property:
            'Set network.publicNetworkAccess: "Disabled" on azure-native.dbformysql.Server and add a private endpoint, or set network.delegatedSubnetResourceId.',
    },
    page: {
        title: "Connectivity and networking concepts for Azure Database for MySQL",
        url: "https://learn.microsoft.com/en-us/azure/mysql/flexible-server/concepts-networking",
    },
    types: [mysqlServer],
    fixClass: "person",
    requires: oneOf(
        "network.publicNetworkAccess is not Disabled, and no delegatedSubnetResourceId is set",
        closedToPublic("network.publicNetworkAccess"),
        isSet("network.delegatedSubnetResourceId"),
    ),
});
