import assert from "node:assert/strict";
import type { Deployment } from "../../../sandbox/engine/apitype";
import { Snapshot } from "../../../sandbox/engine/deployment/snapshot";
import { newState, resourceFromState, stateFromResource, type State } from "../../../sandbox/engine/deployment/state";

const urn = (name: string): string => `urn:pulumi:dev::p::t:i:T::${name}`;
const state = (name: string, fields: Partial<State> = {}): State =>
    newState({ type: "t:i:T", urn: urn(name), custom: true, id: name, ...fields });

/** A store whose writes end when the test says so. */
function slowStore(): { saved: Deployment[]; save(d: Deployment): Promise<void>; finish(): void } {
    const saved: Deployment[] = [];
    const waiting: (() => void)[] = [];
    return {
        saved,
        save: (deployment) => {
            saved.push(deployment);
            return new Promise((resolve) => waiting.push(resolve));
        },
        finish: () => waiting.shift()?.(),
    };
}

const store =
    (saved: Deployment[]) =>
    async (deployment: Deployment): Promise<void> =>
        void saved.push(deployment);
const urnsOf = (deployment: Deployment | undefined): string[] => (deployment?.resources ?? []).map((r) => r.urn);

describe("the snapshot", () => {
    it("holds a pending operation before the provider is called, and the resource after", async () => {
        const saved: Deployment[] = [];
        const snapshot = new Snapshot([], undefined, store(saved));
        const a = state("a");
        await snapshot.begin("creating", a);
        assert.equal(saved.at(-1)?.pending_operations?.[0]?.type, "creating");
        await snapshot.end(a, { fresh: a });
        assert.equal(saved.at(-1)?.pending_operations, undefined);
        assert.deepEqual(urnsOf(saved.at(-1)), [urn("a")]);
    });

    it("keeps what the run has not come to yet, behind what it has", async () => {
        const saved: Deployment[] = [];
        const [oldA, oldB] = [state("a"), state("b")];
        const snapshot = new Snapshot([oldA, oldB], undefined, store(saved));
        await snapshot.replace({ old: oldB, fresh: state("b") });
        assert.deepEqual(urnsOf(saved.at(-1)), [urn("b"), urn("a")]);
    });

    it("shares one write among changes made during a write", async () => {
        const { saved, save, finish } = slowStore();
        const snapshot = new Snapshot([], undefined, save);
        const first = snapshot.replace({ fresh: state("a") });
        const others = [snapshot.replace({ fresh: state("b") }), snapshot.replace({ fresh: state("c") })];
        finish();
        await first;
        assert.equal(saved.length, 1);
        await new Promise((resolve) => setImmediate(resolve));
        finish();
        await Promise.all(others);
        assert.deepEqual(
            saved.map((deployment) => deployment.resources?.length),
            [1, 3],
        );
    });

    it("keeps the record of an interrupted create, and drops that of other interrupted operations", () => {
        const before: Deployment = {
            manifest: { time: "", magic: "", version: "" },
            metadata: {},
            pending_operations: [
                { type: "creating", resource: resourceFromState(state("a")) },
                { type: "updating", resource: resourceFromState(state("b")) },
            ],
        };
        const { pending_operations: pending } = new Snapshot([], before, undefined).checkpoint();
        assert.deepEqual(
            pending?.map(({ resource }) => resource.urn),
            [urn("a")],
        );
    });

    it("lets references follow a renamed resource", () => {
        const snapshot = new Snapshot([], undefined, undefined);
        snapshot.mark({ fresh: state("new", { aliases: [urn("old")] }) });
        const refers = { parent: urn("old"), dependencies: [urn("old")], provider: `${urn("old")}::id` };
        snapshot.mark({ fresh: state("user", { ...refers, propertyDependencies: { p: [urn("old")] } }) });
        const [renamed, user] = snapshot.checkpoint().resources ?? [];
        assert.equal(renamed?.aliases, undefined);
        assert.deepEqual([user?.parent, user?.provider], [urn("new"), `${urn("new")}::id`]);
        assert.deepEqual([user?.dependencies, user?.propertyDependencies], [[urn("new")], { p: [urn("new")] }]);
    });

    it("gives the new name to what waits to be deleted under the old one, and to what is below it", () => {
        const snapshot = new Snapshot([], undefined, undefined);
        snapshot.mark({ fresh: state("new", { aliases: [urn("old")] }) });
        snapshot.mark({ fresh: state("old", { delete: true }) });
        const child = "urn:pulumi:dev::p::t:i:Was$t:i:T::child";
        snapshot.mark({ fresh: newState({ type: "t:i:T", urn: child, custom: true, parent: urn("old") }) });
        const [, old, below] = snapshot.checkpoint().resources ?? [];
        assert.deepEqual([old?.urn, old?.delete], [urn("new"), true]);
        assert.deepEqual([below?.urn, below?.parent], ["urn:pulumi:dev::p::t:i:T$t:i:T::child", urn("new")]);
    });

    it("fails whoever waits for a write that fails", async () => {
        const snapshot = new Snapshot([], undefined, () => Promise.reject(new Error("disk full")));
        await assert.rejects(snapshot.begin("creating", state("a")), /disk full/);
    });
});

describe("a state", () => {
    it("says in a checkpoint only what there is to say", () => {
        assert.deepEqual(resourceFromState(state("a")), { type: "t:i:T", urn: urn("a"), custom: true, id: "a" });
    });

    it("comes back from a checkpoint as it was", () => {
        const full = state("a", {
            protect: true,
            inputs: { a: 1 },
            customTimeouts: { create: 5, update: 0, delete: 0 },
        });
        assert.deepEqual(stateFromResource(resourceFromState(full)), full);
    });
});
