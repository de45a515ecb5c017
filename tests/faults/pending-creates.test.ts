import assert from "node:assert/strict";
import { faultWorkspace, pendingOf } from "../support/faults";

const urn = (name: string) => `urn:pulumi:dev::small::fault:index:Thing::${name}`;

interface Exported {
    version: number;
    deployment: {
        resources: object[];
        pending_operations?: { type: string; resource: { urn: string; id?: string } }[];
    };
}

/** A deployed stack of one resource whose state names interrupted creates of `names`. */
async function interrupted(names: string[]) {
    const work = faultWorkspace(`new Thing("there", {});`);
    await work.pulumi(["stack", "init", "dev"]);
    assert.equal((await work.pulumi(["up", "--yes", "--skip-preview"])).code, 0);
    const file = ".state/.pulumi/stacks/small/dev.json";
    const checkpoint = JSON.parse(work.read(file)) as { checkpoint: { latest: Exported["deployment"] } };
    checkpoint.checkpoint.latest.pending_operations = names.map((name) => ({
        type: "creating",
        resource: { urn: urn(name), custom: true, type: "fault:index:Thing" },
    }));
    work.write(file, JSON.stringify(checkpoint));
    const pending = () => pendingOf(work);
    const refresh = (...flags: string[]) => work.pulumi(["refresh", "--yes", "--skip-preview", ...flags]);
    return { work, pending, refresh };
}

describe("creates whose end nobody has seen", () => {
    let open: Awaited<ReturnType<typeof interrupted>>;

    beforeEach(async () => {
        open = await interrupted(["one", "two"]);
    });

    afterEach(() => open.work.remove());

    it("are warned about by the next update, with the ways to settle them, and stay on record", async () => {
        const up = await open.work.pulumi(["up", "--yes", "--skip-preview"]);
        assert.equal(up.code, 0, up.output);
        assert.match(up.output.replaceAll(/\s+/g, " "), /with 2 pending operations from previous deployment/);
        for (const name of ["one", "two"])
            assert.match(up.output, new RegExp(`${name}, interrupted while\\s+creating`));
        for (const flag of ["--clear-pending-creates", "--import-pending-creates"]) assert.ok(up.output.includes(flag));
        assert.deepEqual(await open.pending(), ["creating one", "creating two"]);
    });

    it("stay on record through a refresh that is not told about them, or is told to skip them", async () => {
        for (const flags of [[], ["--skip-pending-creates"]]) {
            assert.equal((await open.refresh(...flags)).code, 0);
            assert.deepEqual(await open.pending(), ["creating one", "creating two"]);
        }
    });

    it("are forgotten by --clear-pending-creates", async () => {
        assert.equal((await open.refresh("--clear-pending-creates")).code, 0);
        assert.deepEqual(await open.pending(), []);
    });

    it("are settled one by one by --import-pending-creates, which warns of what it does not know", async () => {
        const flags = [urn("one"), "one-id", urn("three"), "x"].flatMap((word) => ["--import-pending-creates", word]);
        const refreshed = await open.refresh(...flags);
        assert.equal(refreshed.code, 0, refreshed.output);
        assert.match(refreshed.stderr, /warning: ".*::three" did not correspond to a pending create/);
        assert.deepEqual(await open.pending(), ["creating two"]);
    });

    it("are left alone by flags that contradict one another", async () => {
        for (const flags of [
            ["--skip-pending-creates", "--clear-pending-creates"],
            ["--import-pending-creates", urn("one")],
        ]) {
            const refused = await open.refresh(...flags);
            assert.notEqual(refused.code, 0);
            assert.match(refused.stderr, /^error: (cannot set both|each URN must be followed by an ID)/);
        }
        assert.deepEqual(await open.pending(), ["creating one", "creating two"]);
    });
});
