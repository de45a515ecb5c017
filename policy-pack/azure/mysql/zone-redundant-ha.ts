import { hasNoZones } from "../../data/azure-regions";
import { resourceRule } from "../../frame/define";
import { words } from "../../requirements/parameters";
import { isOneOf } from "../../requirements/value";
import { isMysqlReplica } from "./replica";
import { mysqlServer } from "./types";

/** A MySQL server has a standby in another zone. */
export const mysqlZoneRedundantHa = resourceRule({
    id: "az-mysql-zone-redundant-ha",
    severity: "high",
    theme: "availability",
    proves: "Every MySQL flexible server that is not a read replica has a standby in another zone, where its region has zones.",
    risk: "Without a standby, the loss of one zone takes the database down until it is restored.",
    remediation: {
        property:
            'Set highAvailability.mode: "ZoneRedundant" on azure-native.dbformysql.Server, with a size that is not Burstable.',
    },
    page: {
        title: "High availability concepts in Azure Database for MySQL",
        url: "https://learn.microsoft.com/en-us/azure/mysql/flexible-server/concepts-high-availability",
    },
    types: [mysqlServer],
    binds: "production",
    unless: (server) => isMysqlReplica(server) || hasNoZones(server.text("location")),
    fixClass: "person",
    requires: isOneOf(
        "highAvailability.mode",
        words("modes", "Modes of high availability that will do.", ["ZoneRedundant"]),
    ),
});
