import assert from "node:assert/strict";
import path from "node:path";
import { chain, faultWorkspace } from "../support/faults";
import { root } from "../support/sandbox";

const HOUR_SECONDS = 3600;

/** A clock that jumps a day to and fro whenever somebody looks at it. */
const jumping: NodeJS.ProcessEnv = {
    NODE_OPTIONS: `--require ${JSON.stringify(path.join(root, "tests/fixtures/faults/jumping-clock.cjs"))}`,
};

describe("a clock that is set while Pulumi is used", () => {
    it("makes no update longer than it was, whatever it jumps to", async () => {
        const work = faultWorkspace(chain(2, 0));
        await work.pulumi(["stack", "init", "dev"]);
        const up = ["up", "--yes", "--skip-preview", "--event-log", "events"];
        const jumped = await work.pulumi(up, jumping);
        assert.equal(jumped.code, 0, jumped.output);
        const last = work.read("events").trim().split("\n").at(-2) ?? "";
        const { summaryEvent } = JSON.parse(last) as { summaryEvent: { durationSeconds: number } };
        assert.ok(summaryEvent.durationSeconds > 0 && summaryEvent.durationSeconds < HOUR_SECONDS, last);
        assert.match(jumped.output, /Duration: \d+s/);
        work.remove();
    });
});
