import { sqlDbZoneRedundant } from "../../../../policy-pack/azure/sql/db-zone-redundant";
import { sqlManagedInstance, sqlElasticPool } from "../../../../policy-pack/azure/sql/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(sqlDbZoneRedundant, {
    compliant: { zoneRedundant: true },
    violating: { zoneRedundant: false },
    undefined: "violates",
    others: [
        { title: "a database in a pool", given: { elasticPoolId: "/subscriptions/s/pool" }, expect: "passes" },
        { title: "a region without zones", given: { location: "UK West" }, expect: "passes" },
        { title: "a dedicated SQL pool", given: { sku: { name: "DW100c", tier: "DataWarehouse" } }, expect: "passes" },
        { title: "a pool in one zone", given: [resource(sqlElasticPool)], expect: "violates" },
        {
            title: "a managed instance",
            given: [resource(sqlManagedInstance, { zoneRedundant: true })],
            expect: "passes",
        },
    ],
});
