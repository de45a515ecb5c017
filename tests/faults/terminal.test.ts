import assert from "node:assert/strict";
import path from "node:path";
import { chain, faultWorkspace } from "../support/faults";
import { atTerminal, hasTerminals } from "../support/terminal";

const QUESTION = "(yes/no/details)";
const CONTROL_C = "\x03";

describe("a person at a terminal", function () {
    let work: ReturnType<typeof faultWorkspace>;

    before(function () {
        if (!hasTerminals()) this.skip();
    });

    afterEach(() => work.remove());

    const open = async (program: string) => {
        work = faultWorkspace(program);
        await work.pulumi(["stack", "init", "dev"]);
    };

    it("is asked before an update, may look at the details first, and is done what was agreed to", async () => {
        await open(`new Thing("a", { text: "in-the-details" });`);
        const up = await atTerminal(
            work,
            ["up"],
            [
                { sees: QUESTION, types: "details\r" },
                { sees: QUESTION, types: "yes\r" },
            ],
        );
        assert.equal(up.code, 0, up.output);
        assert.match(up.output, /in-the-details/);
        assert.ok(work.journal().includes("end create a"));
    });

    it("says no, and nothing is done", async () => {
        await open(`new Thing("a", {});`);
        const up = await atTerminal(work, ["up"], [{ sees: QUESTION, types: "no\r" }]);
        assert.notEqual(up.code, 0);
        assert.match(up.output, /confirmation declined/);
        assert.ok(!work.journal().includes("begin create a"));
    });

    it("is asked before everything is destroyed", async () => {
        await open(`new Thing("a", {});`);
        assert.equal((await work.pulumi(["up", "--yes", "--skip-preview"])).code, 0);
        const destroy = await atTerminal(work, ["destroy"], [{ sees: QUESTION, types: "yes\r" }]);
        assert.equal(destroy.code, 0, destroy.output);
        assert.ok(work.journal().includes("end delete a"));
    });

    it("interrupts with Ctrl-C, which ends neither the running step nor the program before the engine has stopped", async () => {
        await open(chain(8, 300));
        const journal = path.join(work.folder, "journal");
        const up = await atTerminal(
            work,
            ["up", "--yes", "--skip-preview"],
            [{ reads: [journal, "begin create t2"], types: CONTROL_C }],
        );
        assert.notEqual(up.code, 0);
        assert.ok(work.journal().includes("end create t2"), "the running step was not waited for");
        assert.ok(!work.journal().includes("begin create t6"), "steps went on");
        assert.match(up.output, /canceled/);
        assert.doesNotMatch(up.output, /ended by signal|plugin .* ended/);
        const again = await work.pulumi(["up", "--yes", "--skip-preview"]);
        assert.equal(again.code, 0, again.output);
    });
});
