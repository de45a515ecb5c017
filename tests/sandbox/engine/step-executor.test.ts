import assert from "node:assert/strict";
import type { PropertyMap } from "../../../sandbox/engine/apitype";
import type { Deployment } from "../../../sandbox/engine/deployment/deployment";
import { newState } from "../../../sandbox/engine/deployment/state";
import { StepExecutor } from "../../../sandbox/engine/deployment/step-executor";
import { base } from "../../../sandbox/engine/deployment/step";

const GROUP = "urn:pulumi:dev::p::t:i:Group::group";

/** How often the state is written for the outputs that a component registers, when it had `before`. */
async function writesFor(before: PropertyMap, outputs: PropertyMap): Promise<number> {
    let writes = 0;
    const deployment = {
        options: { dryRun: false, parallel: 1, continueOnError: false },
        events: { scrubber: { addFrom: () => undefined }, error: assert.fail },
        reporter: { pre: () => undefined, post: () => undefined, outputs: () => undefined },
        snapshot: { write: () => Promise.resolve(void writes++) },
        news: new Map(),
    };
    const executor = new StepExecutor(deployment as unknown as Deployment, false);
    const group = newState({ type: "t:i:Group", urn: GROUP, custom: false, outputs: before });
    await executor.serial([{ ...base("same", group), old: group, new: group, apply: () => Promise.resolve({}) }]);
    await executor.registerOutputs({ kind: "outputs", urn: GROUP, outputs, done: () => undefined });
    assert.deepEqual(group.outputs, outputs);
    return writes;
}

describe("the outputs of a component", () => {
    it("are written when they differ from what is on record, and only then", async () => {
        assert.equal(await writesFor({ count: 1 }, { count: 2 }), 1);
        assert.equal(await writesFor({ list: ["a"] }, { list: ["a"] }), 0);
    });
});
