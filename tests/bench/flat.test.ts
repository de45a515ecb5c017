import assert from "node:assert/strict";
import { flatProgram } from "../../bench/components/flat";
import { recordOf } from "../../bench/components/monitor";
import { differences } from "../../bench/components/overhead";
import { stores } from "../../bench/components/stores";

const invokesOnce = (invokes: unknown[]) => new Set(invokes.map((each) => JSON.stringify(each))).size;

describe("the bench's flat program", () => {
    for (const store of ["dynamodb-table", "dax-cluster"]) {
        it(`registers what the component does, without it: ${store}`, async () => {
            const { resources, invokes } = await recordOf(stores[store]!);
            const flat = await recordOf(flatProgram(resources, invokes));
            assert.deepEqual(differences(resources, flat.resources), []);
            assert.ok(flat.resources.every(({ custom }) => custom));
            assert.equal(flat.resources.length, resources.filter(({ custom }) => custom).length);
            assert.equal(flat.invokes.length, invokesOnce(invokes));
        });
    }

    it("takes what came from another resource's output from there again", async () => {
        const { resources, invokes } = await recordOf(stores["dax-cluster"]!);
        const flat = await recordOf(flatProgram(resources, invokes));
        const [cluster] = flat.resources.filter(({ name }) => name === "games-dax-cluster");
        assert.equal(cluster?.inputs.iamRoleArn, "arn:aws:iam:eu-west-2:123456789012:games-dax-role");
        assert.match(cluster?.inputDependencies.iamRoleArn?.join() ?? "", /::games-dax-role$/);
    });

    it("is told from one with other inputs, or without a resource", async () => {
        const { resources } = await recordOf(stores["dax-cluster"]!);
        const custom = resources.filter((each) => each.custom);
        const name = "games-dax-cpu-high";
        const others = custom.filter((each) => each.name !== name);
        const changed = custom.filter((each) => each.name === name).map((each) => ({ ...each, inputs: {} }));
        assert.deepEqual(differences(resources, others), [name]);
        assert.deepEqual(differences(resources, [...changed, ...others]), [name]);
    });
});
