import assert from "node:assert/strict";
import { Tier } from "../../../components/shared/tier";
import { record, type Recorded } from "../../components/mocks";
import { recordPlatform, stackConfig } from "../../components/stacks";
import { awsExamples } from "./examples";
import { refusedIn } from "./refused";

/** The stores of prod, which has them all, in another tier. As committed, all stacks are looked at by accepted.test.ts. */
async function resized(tier: Tier): Promise<Recorded[]> {
    const config = stackConfig("prod");
    // No DAX is that small, and the platform says so itself.
    const nosql = config.nosql?.filter(({ service }) => tier !== Tier.Basic || String(service) !== "dax");
    const { resources } = await recordPlatform({ ...config, tier, nosql }, "prod");
    return resources.filter(({ type }) => type.startsWith("aws:"));
}

describe("what Strata makes in AWS", function () {
    // The rules are loaded once, by the first test.
    this.timeout(600_000);

    for (const tier of [Tier.Basic, Tier.Standard]) {
        it(`is all that AWS would take: every store of prod, in tier ${tier}`, async () => {
            const resources = await resized(tier);
            assert.ok(resources.length > 300);
            assert.deepEqual(refusedIn(resources), []);
        });
    }

    it("is all that AWS would take: every component's example", async () => {
        const examples = awsExamples();
        assert.ok(examples.size >= 10);
        for (const [file, make] of examples) {
            const { resources } = await record(make);
            const found = resources.filter(({ type }) => type.startsWith("aws:"));
            assert.ok(found.length > 0, file);
            assert.deepEqual(refusedIn(found), [], file);
        }
    });

    it("would be told of if it were wrong", () => {
        const inputs = { instanceClass: "db.r6g.3xlarge", engine: "mariadb" };
        const wrong = { type: "aws:rds/instance:Instance", name: "it", inputs } as Recorded;
        assert.match(refusedIn([wrong])[0] ?? "", /instanceClass: 'db\.r6g\.3xlarge' is not one of/);
    });
});
