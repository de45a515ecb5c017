import assert from "node:assert/strict";
import { flatProgram } from "../../bench/components/flat";
import type { Registered } from "../../bench/components/monitor";
import { recordOf } from "../../bench/components/monitor";
import { differences } from "../../bench/components/overhead";
import { stores } from "../../bench/components/stores";
import { azureStores } from "../../bench/components/stores.azure";

const typesOf = (resources: Registered[]) => resources.map(({ type }) => type).sort();
const invokesOnce = (invokes: unknown[]) => new Set(invokes.map((each) => JSON.stringify(each))).size;

/** What the flat program of a store registers. */
async function flatOf(store: string) {
    const { resources, invokes } = await recordOf(stores[store]!);
    const flat = await recordOf(flatProgram(resources, invokes));
    return { one: (name: string) => flat.resources.find((each) => each.name === name)! };
}

describe("the bench's flat program", () => {
    for (const store of ["dynamodb-table", "dax-cluster", ...Object.keys(azureStores)]) {
        it(`registers what the component does, without it: ${store}`, async () => {
            const { resources, invokes } = await recordOf(stores[store]!);
            const flat = await recordOf(flatProgram(resources, invokes));
            assert.deepEqual(differences(resources, flat.resources), []);
            assert.ok(flat.resources.every(({ custom }) => custom));
            assert.deepEqual(typesOf(flat.resources), typesOf(resources.filter(({ custom }) => custom)));
            assert.equal(flat.invokes.length, invokesOnce(invokes));
        });
    }

    it("takes what came from another resource's output from there again", async () => {
        const { one } = await flatOf("dax-cluster");
        const cluster = one("games-dax-cluster");
        assert.equal(cluster.inputs.iamRoleArn, "arn:aws:iam:eu-west-2:123456789012:games-dax-role");
        assert.match(cluster.inputDependencies.iamRoleArn?.join() ?? "", /::games-dax-role$/);
    });

    it("takes what the cloud puts into an object from there again", async () => {
        const { one } = await flatOf("synapse");
        const { inputs, inputDependencies } = one("analytics-lake");
        assert.equal(inputs.principalId, "analytics-workspace.identity.example");
        assert.match(inputDependencies.principalId?.join() ?? "", /::analytics-workspace$/);
    });

    it("waits for what an input was computed from", async () => {
        const { one } = await flatOf("synapse");
        const { inputs, inputDependencies } = one("analytics-lake");
        assert.match(inputs.roleAssignmentName, /^[\da-f]{8}-/);
        assert.match(inputDependencies.roleAssignmentName?.join() ?? "", /::analytics-workspace$/);
    });

    it("is told from one with other inputs, or without a resource", async () => {
        const { resources } = await recordOf(stores["dax-cluster"]!);
        const custom = resources.filter((each) => each.custom);
        const name = "games-dax-cpu-high";
        const others = custom.filter((each) => each.name !== name);
        const changed = custom.filter((each) => each.name === name).map((each) => ({ ...each, inputs: {} }));
        assert.deepEqual(differences(resources, others), [name]);
        assert.deepEqual(differences(others, custom), [name]);
        assert.deepEqual(differences(resources, [...changed, ...others]), [name]);
    });
});
