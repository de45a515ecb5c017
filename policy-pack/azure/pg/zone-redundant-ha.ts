import { hasNoZones } from "../../data/azure-regions";
import { resourceRule } from "../../frame/define";
import { words } from "../../requirements/parameters";
import { isOneOf } from "../../requirements/value";
import { isReplica } from "./replica";
import { pgServer } from "./types";

/** A PostgreSQL server has a standby in another zone. */
export const pgZoneRedundantHa = resourceRule({
    id: "az-pg-zone-redundant-ha",
    severity: "high",
    theme: "availability",
    proves: "Every PostgreSQL flexible server that is not a read replica has a standby in another zone, where its region has zones.",
    risk: "Without a standby, the loss of one zone takes the database down until it is restored.",
    remediation: {
        property:
            'Set highAvailability.mode: "ZoneRedundant" on azure-native.dbforpostgresql.Server, with a size that is not Burstable.',
    },
    page: {
        title: "High availability (reliability) in Azure Database for PostgreSQL",
        url: "https://learn.microsoft.com/en-us/azure/reliability/reliability-postgresql-flexible-server",
    },
    types: [pgServer],
    binds: "production",
    unless: (server) => isReplica(server) || hasNoZones(server.text("location")),
    fixClass: "person",
    requires: isOneOf(
        "highAvailability.mode",
        words("modes", "Modes of high availability that will do.", ["ZoneRedundant"]),
    ),
});
