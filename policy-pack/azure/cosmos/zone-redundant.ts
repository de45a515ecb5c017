import { hasNoZones } from "../../data/azure-regions";
import { resourceRule } from "../../frame/define";
import { when } from "../../requirements/combine";
import { everyEntry } from "../../requirements/list";
import { isTrue } from "../../requirements/value";
import { cosmosAccount } from "./types";

const inZones = everyEntry(
    "locations",
    when((location) => !hasNoZones(location.text("locationName")), isTrue("isZoneRedundant")),
);

/** A Cosmos DB account outlives a zone. */
export const cosmosZoneRedundant = resourceRule({
    id: "az-cosmos-zone-redundant",
    severity: "high",
    theme: "availability",
    proves: "Every Cosmos DB account spreads its regions over zones, where they have zones, or has a second region that takes over by itself.",
    risk: "An account in one zone of one region is gone for as long as that zone is.",
    remediation: {
        argument: "Leave zoneRedundant of CosmosAccount out: in prod it is true.",
        property:
            "Set isZoneRedundant: true in every entry of locations when azure-native.cosmosdb.DatabaseAccount is created, or add a region with enableAutomaticFailover: true.",
    },
    page: {
        title: "Reliability in Azure Cosmos DB for NoSQL",
        url: "https://learn.microsoft.com/en-us/azure/reliability/reliability-cosmos-db-nosql",
    },
    types: [cosmosAccount],
    binds: "production",
    fixClass: "replaces",
    guards: ["locations.*.isZoneRedundant"],
    check(account, settings) {
        const alone = account.entries("locations").length < 2;
        return alone || !account.flag("enableAutomaticFailover") ? inZones.problems(account, settings) : [];
    },
});
