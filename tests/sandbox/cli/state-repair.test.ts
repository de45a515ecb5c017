import assert from "node:assert/strict";
import type { ResourceState } from "../../../sandbox/engine/apitype";
import { BUCKET, GROUP, MEMBER, OBJECT, PROVIDER, ROOT, StackState, TWICE, urn } from "./stack-state";

/** Words of the real CLI, 3.260. */
describe("pulumi state repair", () => {
    let stack: StackState;
    const broken = (change: (states: ResourceState[]) => ResourceState[]): void => {
        const sound = new StackState();
        stack = new StackState(change(sound.resources));
        sound.dispose();
    };
    afterEach(() => stack.dispose());

    const without = (gone: string) => (states: ResourceState[]) => states.filter((state) => state.urn !== gone);

    it("leaves a valid state alone", async () => {
        broken((states) => states);
        const before = stack.text;
        const { code, stdout } = await stack.run("state", "repair");
        assert.deepEqual([code, stdout], [0, "The snapshot is already valid; skipping repair\n"]);
        assert.equal(stack.text, before);
    });

    it("puts resources behind what they need", async () => {
        broken((states) => states.reverse());
        assert.equal((await stack.run("state", "repair", "--yes")).stdout, "State repaired successfully\n");
        const order = stack.resources.map((state) => state.urn);
        for (const [first, then] of [
            [ROOT, PROVIDER],
            [PROVIDER, BUCKET],
            [BUCKET, OBJECT],
            [GROUP, MEMBER],
        ] as const)
            assert.ok(order.indexOf(first) < order.indexOf(then), `${first} before ${then}`);
        assert.equal(order.filter((each) => each === TWICE).length, 2);
        assert.equal((await stack.run("state", "repair")).stdout, "The snapshot is already valid; skipping repair\n");
    });

    it("takes from resources what is not there, and says what", async () => {
        broken(without(BUCKET));
        const { stdout } = await stack.run("state", "repair");
        assert.equal(
            stdout,
            "The following resources will be modified to remove missing dependencies:\n\n" +
                `~ ${OBJECT}\n  - ${BUCKET} [dependency]\n  - ${BUCKET} [property dependency: bucket]\n\n` +
                "State repaired successfully\n",
        );
        assert.deepEqual(stack.find(OBJECT)?.dependencies, undefined);
        assert.deepEqual(stack.find(OBJECT)?.propertyDependencies, undefined);
    });

    it("lets a child without its parent stand at the top, under a new URN", async () => {
        broken(without(GROUP));
        const alone = urn("a:b:Member", "member");
        assert.match(
            (await stack.run("state", "repair")).stdout,
            new RegExp(`~ ${alone} \\[urn\\]\n {2}- ${GROUP} \\[parent\\]\n {2}- ${GROUP} \\[deleted with\\]`),
        );
        assert.deepEqual([stack.find(alone)?.parent, stack.find(alone)?.deletedWith], [undefined, undefined]);
    });

    it("changes nothing where resources need one another, or a provider is gone", async () => {
        broken((states) => states.map((each) => (each.urn === BUCKET ? { ...each, dependencies: [OBJECT] } : each)));
        const before = stack.text;
        const refusal = await stack.run("state", "repair", "--yes");
        assert.equal(refusal.code, 1);
        assert.match(
            refusal.stderr,
            /^error: Failed to repair the snapshot automatically: snapshot has cyclic dependencies\n/,
        );
        assert.equal(stack.text, before);
        stack.dispose();
        broken(without(PROVIDER));
        assert.match((await stack.run("state", "repair", "--yes")).stderr, /refers to unknown provider/);
    });
});
