import assert from "node:assert/strict";
import type { AuroraGlobalArgs } from "../../../../components/relational/aurora-global/aurora-global.args";
import { Environment, Tier } from "../../../../components/shared/tier";
import { args, problems, region } from "./aurora-global.fixture";

const premium = { tier: Tier.Premium };

/** The fact, and arguments that keep to it. */
const taken: [fact: string, over: Partial<AuroraGlobalArgs>][] = [
    ["a burstable class for a regional database", { instanceClass: "db.t4g.medium" }],
    ["a pinned minor without RDS's own upgrades", { engineVersion: "17.7", autoMinorVersionUpgrade: false }],
    ["extended support, paid for", { engineVersion: "13", extendedSupport: true }],
    [
        "an instance that pauses, where the tier alone asks for a proxy",
        { tier: Tier.Standard, serverless: { minAcu: 0 } },
    ],
    ["the whole range of ACUs", { serverless: { minAcu: 0, maxAcu: 256, pauseAfterSeconds: 86_400 } }],
    ["a small global database", { ...premium, serverless: { minAcu: 1, maxAcu: 4 } }],
    ["one region in the tier that asks for two, said aloud", { ...premium, global: false }],
    ["a global database in the tier that asks for none", { tier: Tier.Basic, global: true }],
    [
        "fewer instances elsewhere",
        { ...premium, regions: [region("eu-west-2"), region("us-east-1", { instances: 1 })] },
    ],
];

describe("What Aurora takes is not refused", () => {
    for (const [fact, over] of taken) {
        it(fact, () => {
            assert.deepEqual(problems(over), []);
        });
    }

    for (const tier of Object.values(Tier)) {
        for (const environment of Object.values(Environment)) {
            it(`tier ${tier}, environment ${environment}`, () => {
                assert.deepEqual(problems({ ...args({ tier }), environment }), []);
            });
        }
    }
});
