import assert from "node:assert/strict";
import { configurationProblems } from "../../../policy-pack/frame/configuration";
import { editDistance, nearest } from "../../../policy-pack/frame/nearest";
import { rules } from "../../../policy-pack/rules";
import fc from "fast-check";
import { resource } from "../../../policy-pack/testing/shapes";
import { Pack } from "../../../policy-pack/testing/pack";

const today = new Date("2026-11-21T12:00:00Z");

describe("a policy configuration", () => {
    it("with known names is accepted", () => {
        const configuration = {
            all: "advisory",
            environments: ["org/shared"],
            "aws-rds-backup-retention": { enforcementLevel: "mandatory", minDays: 14 },
            "aws-s3-versioning": "disabled",
        };
        assert.deepEqual(configurationProblems(configuration, rules, today), []);
    });

    it("with mistakes is refused with all of them and the nearest names", () => {
        const configuration = {
            "aws-rds-backup-retension": "mandatory",
            "aws-rds-backup-retention": { minDay: 14 },
            "aws-s3-versioning": "mandatry",
            "aws-rds-not-public": { ports: [1] },
            "aws-s3-lifecycle": 3,
        };
        assert.deepEqual(configurationProblems(configuration, rules, today), [
            'policy configuration "aws-rds-backup-retension": no such rule; write "aws-rds-backup-retention"',
            'policy configuration "aws-rds-backup-retention": property "minDay" is not known, allowed are minDays; write "minDays"',
            'policy configuration "aws-s3-versioning": level "mandatry" is given, allowed are advisory, mandatory, remediate, disabled; write "mandatory"',
            'policy configuration "aws-rds-not-public": property "ports" is given, but the rule has none; remove it',
            'policy configuration "aws-s3-lifecycle": 3 is given, allowed is a level or an object; write one of advisory, mandatory, remediate, disabled',
        ]);
        assert.equal(configurationProblems([], rules, today).length, 1);
    });

    it("with a misspelled property stops the first resource of a run", async () => {
        // Only a run's first resource tells, so this takes a pack that has seen none.
        const pack = Pack.of(rules, { preview: true });
        await pack.configure({ "aws-rds-backup-retention": { enforcementLevel: "advisory", minDayz: 14 } });
        const found = await pack.analyze(resource("pulumi:pulumi:Stack", {}));
        assert.equal(found[0]?.level, "mandatory");
        assert.match(found[0]?.message ?? "", /"minDayz" is not known, allowed are minDays; write "minDays"/);
    });
});

describe("the nearest word", () => {
    it("is the one with the fewest edits", () => {
        assert.equal(nearest("retension", ["rotation", "retention", "version"]), "retention");
        assert.equal(nearest("x", []), undefined);
    });

    it("is measured by a distance: zero to itself, the same both ways, at most the longer length", () => {
        fc.assert(
            fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
                assert.equal(editDistance(one, one), 0);
                assert.equal(editDistance(one, other), editDistance(other, one));
                assert.ok(editDistance(one, other) <= Math.max(one.length, other.length));
            }),
        );
    });
});
