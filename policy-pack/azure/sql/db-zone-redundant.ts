import { hasNoZones } from "../../data/azure-regions";
import { resourceRule } from "../../frame/define";
import type { Resource } from "../../frame/resource";
import { isTrue } from "../../requirements/value";
import { sqlDatabase, sqlElasticPool, sqlManagedInstance } from "./types";

/** Azure SQL outlives a zone. */
export const sqlDbZoneRedundant = resourceRule({
    id: "az-sql-db-zone-redundant",
    severity: "high",
    theme: "availability",
    proves: "Every Azure SQL database, elastic pool and managed instance stands in several availability zones, where its region has them.",
    risk: "Without replicas in other zones, the loss of one zone takes the database down until Azure has moved it.",
    remediation: {
        argument: "Leave zoneRedundant of AzureSql out, or set it to true.",
        property:
            "Set zoneRedundant: true on azure-native.sql.Database, azure-native.sql.ElasticPool or azure-native.sql.ManagedInstance, in a tier that knows it.",
    },
    page: {
        title: "Availability through redundancy: Azure SQL Database",
        url: "https://learn.microsoft.com/en-us/azure/azure-sql/database/high-availability-sla-local-zone-redundancy",
    },
    types: [sqlDatabase, sqlElasticPool, sqlManagedInstance],
    binds: "production",
    unless: standsWithOthers,
    fixClass: "person",
    requires: isTrue("zoneRedundant"),
});

/** A database in a pool stands where the pool does; dedicated SQL pools know no zones, nor do some regions. */
function standsWithOthers(resource: Resource): boolean {
    const isWarehouse = resource.text("sku.tier")?.toLowerCase() === "datawarehouse";
    return resource.has("elasticPoolId") || isWarehouse || hasNoZones(resource.text("location"));
}
