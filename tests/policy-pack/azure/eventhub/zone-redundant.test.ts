import { eventhubZoneRedundant } from "../../../../policy-pack/azure/eventhub/zone-redundant";
import { describeRule } from "../../describe-rule";

describeRule(eventhubZoneRedundant, {
    compliant: { zoneRedundant: true },
    violating: { zoneRedundant: false },
    undefined: "violates",
    others: [{ title: "a region without zones", given: { location: "ukwest" }, expect: "passes" }],
});
