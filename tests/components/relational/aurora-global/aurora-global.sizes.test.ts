import assert from "node:assert/strict";
import fc from "fast-check";
import { thresholdsOf } from "../../../../components/relational/aurora-global/alarm-thresholds";
import { settingsOf } from "../../../../components/relational/aurora-global/aurora-global.settings";
import { auroraConnections, defaultRange, isAcu } from "../../../../components/relational/aurora-global/capacity";
import { auroraLines, lineOf } from "../../../../components/relational/aurora-global/engine-versions";
import { auroraClasses } from "../../../../components/relational/aurora-global/instance-classes";
import { tiers } from "../../../../components/shared/tiers";
import { args, problems } from "./aurora-global.fixture";

const anyClass = fc.constantFrom(...auroraClasses.values());
const anyAcu = fc.integer({ min: 0, max: 512 }).map((halves) => halves / 2);

describe("Aurora's sizes", () => {
    it("have a class for every tier, that a global database takes", () => {
        for (const { aurora } of Object.values(tiers)) {
            assert.ok(auroraClasses.has(aurora.instanceClass));
            assert.equal(auroraClasses.get(aurora.instanceClass)?.maxCpuCredits, undefined);
        }
    });

    it("give as many connections as Aurora's own formula, with more memory never fewer", () => {
        assert.equal(auroraConnections(auroraClasses.get("db.r6g.large")!, undefined), 1802);
        assert.equal(auroraConnections(auroraClasses.get("db.r6g.2xlarge")!, undefined), 5000);
        fc.assert(
            fc.property(anyClass, anyClass, (one, other) => {
                const [small, large] = one.memoryGib <= other.memoryGib ? [one, other] : [other, one];
                assert.ok(auroraConnections(small, undefined) <= auroraConnections(large, undefined));
            }),
        );
    });

    it("give a serverless instance the connections of its most ACUs, and 2,000 at most where it may all but vanish", () => {
        fc.assert(
            fc.property(anyClass, anyAcu, anyAcu, (instance, minAcu, more) => {
                const maxAcu = Math.max(1, minAcu, more);
                const connections = auroraConnections(instance, { minAcu, maxAcu });
                assert.ok(connections <= (minAcu <= 0.5 ? 2000 : 5000));
                assert.deepEqual(problems({ serverless: { minAcu, maxAcu } }), []);
            }),
        );
    });

    it("give every class a default range that Aurora takes", () => {
        fc.assert(
            fc.property(anyClass, fc.boolean(), (instance, isGlobal) => {
                const { minAcu, maxAcu } = defaultRange(instance, isGlobal);
                assert.ok(isAcu(minAcu, 0) && isAcu(maxAcu, minAcu));
            }),
        );
    });

    it("take no ACUs between halves or out of bounds", () => {
        fc.assert(fc.property(anyAcu, (acu) => isAcu(acu, 0)));
        for (const acu of [0.25, 1.1, -0.5, 256.5, Number.NaN]) assert.equal(isAcu(acu, 0), false);
    });

    it("alarm before anything is exhausted: first the warning, then the critical one", () => {
        fc.assert(
            fc.property(anyClass, (instance) => {
                const settings = settingsOf("players", args({ instanceClass: instance.name }));
                const { connections, freeableMemoryBytes: memory, ...rest } = thresholdsOf(settings);
                assert.ok(connections.warning < connections.critical);
                assert.ok(connections.critical < settings.maxConnections);
                assert.ok(memory !== undefined && memory.critical < memory.warning);
                assert.ok(rest.regionLagMilliseconds.warning < rest.regionLagMilliseconds.critical);
                assert.equal(rest.cpuCredits !== undefined, /^db\.t/.test(instance.name));
            }),
        );
        assert.equal(thresholdsOf(settingsOf("players", args())).connections.warning, 1442);
    });

    it("know each minor by its line, and keep the long-term one among those that can be had", () => {
        for (const line of auroraLines) {
            for (const minor of line.minors) assert.equal(lineOf(minor), line);
            if (line.longTerm !== undefined) assert.ok(line.minors.includes(line.longTerm));
        }
        assert.equal(lineOf("1"), undefined);
    });
});
