import { resourceRule } from "../../frame/define";
import { closedToPublic } from "../../requirements/closed-to-public";
import { oneOf } from "../../requirements/combine";
import { isSet } from "../../requirements/value";
import { pgServer } from "./types";

/** A PostgreSQL server takes no traffic from public networks. */
export const pgPublicNetworkDisabled = resourceRule({
    id: "az-pg-public-network-disabled",
    severity: "high",
    theme: "network",
    proves: "Every PostgreSQL flexible server refuses traffic from public networks, or stands in a virtual network of its own.",
    risk: "A server that is open to public networks can be reached with a leaked password from anywhere.",
    remediation: {
        property:
            'Set network.publicNetworkAccess: "Disabled" on azure-native.dbforpostgresql.Server and add a private endpoint, or set network.delegatedSubnetResourceId.',
    },
    page: {
        title: "Networking overview with private access: Azure Database for PostgreSQL",
        url: "https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-networking-private-link",
    },
    types: [pgServer],
    fixClass: "person",
    requires: oneOf(
        "network.publicNetworkAccess is not Disabled, and no delegatedSubnetResourceId is set",
        closedToPublic("network.publicNetworkAccess"),
        isSet("network.delegatedSubnetResourceId"),
    ),
});
