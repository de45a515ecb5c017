import assert from "node:assert/strict";
import { faultWorkspace, pendingOf, reached } from "../support/faults";
import { finished } from "../support/sandbox";

const UP = ["up", "--yes", "--skip-preview"];

describe("a provider that hangs", () => {
    let work: ReturnType<typeof faultWorkspace>;
    const open = async (program: string) => {
        work = faultWorkspace(program);
        await work.pulumi(["stack", "init", "dev"]);
    };
    const again = async () => {
        const up = await work.pulumi(UP, { HANG: "" });
        assert.equal(up.code, 0, up.output);
        return up;
    };

    afterEach(() => work.remove());

    it("is given the time that its resource allows, and when that is up its step has failed", async () => {
        await open(
            `new Thing("a", {});\nnew Thing("b", { hang: process.env.HANG }, { customTimeouts: { create: "250ms" } });`,
        );
        const up = await work.pulumi(UP, { HANG: "create" });
        assert.notEqual(up.code, 0);
        assert.match(up.output, /no answer within 0\.25 s/);
        assert.deepEqual(await pendingOf(work), []);
        await again();
        assert.equal(work.journal().filter((line) => line === "begin create a").length, 1);
    });

    it("is asked to give up at the first interrupt, and its step has failed", async () => {
        await open(`new Thing("a", { hang: process.env.HANG });`);
        const engine = work.start(UP, { HANG: "create" });
        const ended = finished(engine);
        await reached(work.journal, "begin create a");
        engine.kill("SIGINT");
        const interrupted = await ended;
        assert.notEqual(interrupted.code, 0);
        assert.match(interrupted.output, /given up/);
        assert.ok(work.journal().includes("cancel"));
        assert.deepEqual(await pendingOf(work), []);
        await again();
    });

    it("and will not give up is left at the second interrupt, with its operation on record", async () => {
        await open(`new Thing("a", {});\nnew Thing("b", { hang: process.env.HANG, deaf: true });`);
        const engine = work.start(UP, { HANG: "create" });
        const ended = finished(engine);
        await reached(work.journal, "begin create b");
        await reached(work.journal, "end create a");
        engine.kill("SIGINT");
        await reached(work.journal, "cancel");
        engine.kill("SIGINT");
        const stopped = await ended;
        assert.notEqual(stopped.code, 0);
        assert.deepEqual(await pendingOf(work), ["creating b"]);
        const up = await again();
        assert.match(up.output, /b, interrupted while\s+creating/);
        assert.equal(work.journal().filter((line) => line === "begin create a").length, 1);
        const state = JSON.parse((await work.pulumi(["stack", "export"])).stdout) as {
            deployment: { resources: { id?: string }[] };
        };
        assert.deepEqual(state.deployment.resources.flatMap(({ id }) => (id?.endsWith("-id") ? [id] : [])).sort(), [
            "a-id",
            "b-id",
        ]);
    });
});
