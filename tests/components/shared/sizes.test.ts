import assert from "node:assert/strict";
import fc from "fast-check";
import { distanceOf, nearest } from "../../../components/shared/nearest";
import { protectionOf } from "../../../components/shared/store";
import { Environment, Tier } from "../../../components/shared/tier";
import { MultiAz, isMultiAz, sizesOf, tiers } from "../../../components/shared/tiers";

describe("The tier table", () => {
    it("sizes by standard when no tier is named", () => {
        assert.equal(sizesOf(undefined), tiers[Tier.Standard]);
    });

    it("keeps a standby for basic stores in prod only, and for the others always", () => {
        assert.equal(isMultiAz(tiers[Tier.Basic].rds.multiAz, Environment.Dev), false);
        assert.equal(isMultiAz(tiers[Tier.Basic].rds.multiAz, Environment.Prod), true);
        assert.equal(isMultiAz(MultiAz.Always, Environment.Local), true);
    });

    it("provisions IOPS only where gp3 takes them: from 400 GiB on, 12,000 at least", () => {
        for (const { rds } of Object.values(tiers)) {
            assert.equal(rds.iops !== undefined, rds.storageGib >= 400);
            if (rds.iops !== undefined) assert.ok(rds.iops >= 12_000);
            assert.ok(rds.maxStorageGib >= rds.storageGib * 1.1);
        }
    });
});

describe("Losing data", () => {
    it("takes two yeses: another environment than prod, and allowDataLoss", () => {
        const cases = Object.values(Environment).flatMap((environment) =>
            [true, false, undefined].map((allowDataLoss) => ({ environment, allowDataLoss })),
        );
        for (const args of cases) {
            const mayLose = args.environment !== Environment.Prod && args.allowDataLoss === true;
            assert.deepEqual(protectionOf(args), {
                protect: args.environment === Environment.Prod,
                deletionProtection: !mayLose,
                finalSnapshot: !mayLose,
                forceDestroy: mayLose,
            });
        }
    });

    it("is refused by default", () => {
        assert.equal(protectionOf({}).deletionProtection, true);
    });
});

describe("The nearest word", () => {
    it("is one that a few letters lead to", () => {
        assert.equal(nearest("instanceClas", ["name", "instanceClass", "iops"]), "instanceClass");
        assert.equal(nearest("quite-another", ["name", "iops"]), undefined);
    });

    it("is found by a distance that is symmetric, and zero for the word itself alone", () => {
        const word = fc.string({ maxLength: 12 });
        fc.assert(
            fc.property(word, word, (one, other) => {
                assert.equal(distanceOf(one, other), distanceOf(other, one));
                assert.equal(distanceOf(one, other) === 0, one === other);
            }),
        );
    });
});
