import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { azureLocations, hasZones, pairOf } from "../../../../components/foundation/azure/locations";
import { requestLimit } from "../../../../components/lake/adls-lake/adls-lake.alarms";
import { recoveryOf } from "../../../../components/lake/adls-lake/adls-lake.recovery";
import { settingsOf } from "../../../../components/lake/adls-lake/adls-lake.settings";
import { nearestRedundancy, redundancyFacts } from "../../../../components/lake/adls-lake/redundancy";
import { Tier } from "../../../../components/shared/tier";
import { StorageRedundancy } from "../../../../components/shared/tiers.azure";
import { given, lakeOf, problemsOf } from "./adls-lake.fixture";

const location = fc.constantFrom(...Object.keys(azureLocations));
const redundancy = fc.constantFrom(...Object.values(StorageRedundancy));

describe("the redundancy of a lake on Azure", () => {
    it("is one that the region has, and no better than was wanted", () => {
        fc.assert(
            fc.property(location, redundancy, (where, wanted) => {
                const { zones, geo, readable } = redundancyFacts[nearestRedundancy(wanted, where)];
                assert.equal(zones, redundancyFacts[wanted].zones && hasZones(where));
                assert.equal(geo, redundancyFacts[wanted].geo && pairOf(where) !== undefined);
                assert.equal(readable, redundancyFacts[wanted].readable && geo);
            }),
        );
    });

    it("needs no correction in any region, by default", () => {
        fc.assert(
            fc.property(location, fc.constantFrom(...Object.values(Tier)), (where, tier) => {
                assert.deepEqual(problemsOf({ placement: { ...given.placement, location: where }, tier }), []);
            }),
        );
    });
});

describe("the recovery of a lake on Azure", () => {
    const recovery = (args: object) => recoveryOf(settingsOf({ ...given, ...args }));

    it("promises nothing beyond what the copies are good for", () => {
        const alone = recovery({ redundancy: StorageRedundancy.Lrs });
        assert.deepEqual([alone.rpoMinutes, alone.rtoMinutes], [0, 60]);
        assert.equal(
            alone.how,
            "deleted files and file systems: bring them back for 14 days; overwritten files are lost, since a hierarchical namespace has no versions; lost zone: the lake is away until the zone is back; lost region: there is no copy in another one",
        );
    });

    it("names the paired region and how far it is behind", () => {
        const { rpoMinutes, how } = recovery({ tier: Tier.Premium });
        assert.equal(rpoMinutes, 15);
        assert.match(
            how,
            /lost zone: nothing to do, nothing lost; lost region: fail the account over to ukwest, about 15 minutes behind/,
        );
    });
});

describe("the alerts of a lake on Azure", () => {
    it("tell of requests at four fifths of what the region's accounts answer", async () => {
        const lake = await lakeOf();
        const [criterion] = lake.one("events-requests").inputs.criteria.allOf;
        assert.equal(criterion.threshold, requestLimit("uksouth") * 0.8 * 300);
        assert.deepEqual([requestLimit("uksouth"), requestLimit("ukwest")], [40_000, 20_000]);
    });

    it("look at metrics that Azure has, under the resource that has them", async () => {
        const lake = await lakeOf();
        const seen = lake.all("azure-native:monitor:MetricAlert").map(({ name, inputs }) => {
            const [{ metricName, metricNamespace, timeAggregation }] = inputs.criteria.allOf;
            const level = inputs.scopes[0].endsWith("/blobServices/default") ? "blobServices" : "account";
            return [name.replace("events-", ""), level, metricNamespace.split("/").length, metricName, timeAggregation];
        });
        assert.deepEqual(seen.sort(), [
            ["capacity", "account", 2, "UsedCapacity", "Average"],
            ["denied", "blobServices", 3, "Transactions", "Total"],
            ["egress", "blobServices", 3, "Egress", "Total"],
            ["requests", "blobServices", 3, "Transactions", "Total"],
            ["slow", "blobServices", 3, "SuccessServerLatency", "Average"],
            ["throttled", "blobServices", 3, "Transactions", "Total"],
            ["unavailable", "blobServices", 3, "Availability", "Average"],
        ]);
    });
});

describe("the doc sentences of a lake on Azure", () => {
    const file = join(__dirname, "../../../../components/lake/adls-lake/adls-lake.args.ts");
    const text = readFileSync(file, "utf8");
    for (const size of ["softDeleteDays", "capacityAlarmGib", "dailyEgressAlarmGib"] as const) {
        it(`say the defaults of ${size} as the tiers have them`, () => {
            const [, sentence = ""] = new RegExp(`/\\*\\* (.*) \\*/\\n\\s+${size}\\?:`).exec(text) ?? [];
            const said = [...sentence.matchAll(/([\d,]+) in (?:basic|standard|premium)/g)];
            assert.deepEqual(
                said.map(([, number]) => Number(number?.replace(",", ""))),
                Object.values(Tier).map((tier) => settingsOf({ ...given, tier })[size]),
            );
        });
    }
});
