import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import type { Deployment } from "../../sandbox/engine/apitype";
import { chain, faultWorkspace } from "../support/faults";
import { root } from "../support/sandbox";

const HOUR_SECONDS = 3600;

/** A clock that jumps a day to and fro whenever somebody looks at it. */
const jumping: NodeJS.ProcessEnv = {
    NODE_OPTIONS: `--require ${JSON.stringify(path.join(root, "tests/fixtures/faults/jumping-clock.cjs"))}`,
};

interface Past {
    kind: string;
    message: string;
    result: string;
    startTime: string;
    endTime: string;
}

describe("a clock that is set while Pulumi is used", function () {
    this.timeout(300_000);
    const work = faultWorkspace(chain(2, 0));
    let output: string;
    before(async () => {
        await work.pulumi(["stack", "init", "dev"]);
        const up = ["up", "--yes", "--skip-preview"];
        const jumped = await work.pulumi([...up, "--message", "first", "--event-log", "events"], jumping);
        assert.equal(jumped.code, 0, jumped.output);
        output = jumped.output;
        const second = await work.pulumi([...up, "--message", "second"], jumping);
        assert.equal(second.code, 0, second.output);
        assert.match(second.output, /3 unchanged/);
    });
    after(() => work.remove());

    it("makes no update longer than it was, whatever it jumps to", () => {
        const last = work.read("events").trim().split("\n").at(-2) ?? "";
        const { summaryEvent } = JSON.parse(last) as { summaryEvent: { durationSeconds: number } };
        assert.ok(summaryEvent.durationSeconds > 0 && summaryEvent.durationSeconds < HOUR_SECONDS, last);
        assert.match(output, /Duration: \d+s/);
    });

    it("leaves every update in the history, the newest first, and none that ended before it began", async () => {
        const past = JSON.parse((await work.pulumi(["stack", "history", "--json"])).stdout) as Past[];
        assert.deepEqual(
            past.map(({ kind, message, result }) => [kind, message, result]),
            [
                ["update", "second", "succeeded"],
                ["update", "first", "succeeded"],
            ],
        );
        for (const { startTime, endTime } of past) {
            const seconds = (Date.parse(endTime) - Date.parse(startTime)) / 1000;
            assert.ok(seconds >= 0 && seconds < HOUR_SECONDS, `${startTime} to ${endTime}`);
        }
        const shown = (await work.pulumi(["stack", "history"], jumping)).stdout;
        assert.match(shown, /Message: second[^]*Message: first/);
        assert.equal([...shown.matchAll(/Updated (?:now|\d+ \w+ (?:ago|from now)) took \d+s/g)].length, 2, shown);
    });

    it("leaves a checkpoint whose times are times, and no lock", () => {
        const { checkpoint } = JSON.parse(work.read(".state/.pulumi/stacks/small/dev.json")) as {
            checkpoint: { latest: Deployment };
        };
        const { manifest, resources = [] } = checkpoint.latest;
        const times = resources
            .flatMap(({ created, modified }) => [created, modified])
            .filter((time) => time !== undefined);
        assert.ok(times.length > 0);
        for (const time of [manifest.time, ...times]) assert.ok(!Number.isNaN(Date.parse(time)), time);
        const locks = fs.readdirSync(path.join(work.folder, ".state/.pulumi/locks"), {
            recursive: true,
            encoding: "utf8",
        });
        assert.deepEqual(
            locks.filter((name) => name.endsWith(".json")),
            [],
        );
    });
});
