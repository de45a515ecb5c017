import { mysqlZoneRedundantHa } from "../../../../policy-pack/azure/mysql/zone-redundant-ha";
import { describeRule } from "../../describe-rule";

describeRule(mysqlZoneRedundantHa, {
    compliant: { highAvailability: { mode: "ZoneRedundant" } },
    violating: { highAvailability: { mode: "SameZone" } },
    undefined: "violates",
    configured: [
        {
            settings: { modes: ["ZoneRedundant", "SameZone"] },
            given: { highAvailability: { mode: "SameZone" } },
            expect: "passes",
        },
    ],
    others: [
        { title: "a read replica", given: { createMode: "Replica" }, expect: "passes" },
        { title: "a region without zones", given: { location: "ukwest" }, expect: "passes" },
    ],
});
