import assert from "node:assert/strict";
import { finished } from "../support/sandbox";
import { chain, faultWorkspace, pendingOf, reached } from "../support/faults";

interface Exported {
    deployment: { resources?: { urn: string; id?: string }[] };
}

const things = (state: Exported) =>
    (state.deployment.resources ?? []).filter((r) => r.urn.includes("fault:index:Thing"));

describe("an interrupted update", () => {
    it("killed in the middle, is finished by the next with nothing lost and nothing made twice", async () => {
        const work = faultWorkspace(chain(8, 150));
        try {
            await work.pulumi(["stack", "init", "dev"]);
            const engine = work.start(["up", "--yes", "--skip-preview"]);
            const ended = finished(engine);
            await reached(work.journal, "begin create t4");
            engine.kill("SIGKILL");
            await ended;
            assert.equal((await work.pulumi(["cancel", "--yes"])).code, 0);

            const between = JSON.parse((await work.pulumi(["stack", "export"])).stdout) as Exported;
            const confirmed = things(between).map((r) => r.urn.split("::").pop());
            for (const name of ["t0", "t1", "t2", "t3"])
                assert.ok(confirmed.includes(name), `${name} was confirmed and is lost`);

            const again = await work.pulumi(["up", "--yes", "--skip-preview"]);
            assert.equal(again.code, 0, again.output);
            const after = JSON.parse((await work.pulumi(["stack", "export"])).stdout) as Exported;
            assert.deepEqual(
                things(after)
                    .map((r) => r.id)
                    .sort(),
                Array.from({ length: 8 }, (_, i) => `t${i}-id`),
            );
            // As in Pulumi itself: only the user knows what the interrupted create has made, so its record stays.
            assert.deepEqual(await pendingOf(work), ["creating t4"]);
            const cleared = await work.pulumi(["refresh", "--yes", "--skip-preview", "--clear-pending-creates"]);
            assert.equal(cleared.code, 0, cleared.output);
            const end = JSON.parse((await work.pulumi(["stack", "export"])).stdout) as Exported;
            assert.deepEqual(await pendingOf(work), []);
            assert.equal(things(end).length, 8);
            for (const name of confirmed) {
                assert.equal(
                    work.journal().filter((line) => line === `begin create ${name}`).length,
                    1,
                    `${name} was made twice`,
                );
            }
        } finally {
            work.remove();
        }
    });

    it("stops after the running steps at the first interrupt, and leaves a state that the next update finishes", async () => {
        const work = faultWorkspace(chain(8, 150));
        try {
            await work.pulumi(["stack", "init", "dev"]);
            const engine = work.start(["up", "--yes", "--skip-preview"]);
            const ended = finished(engine);
            await reached(work.journal, "begin create t2");
            engine.kill("SIGINT");
            const cancelled = await ended;
            assert.notEqual(cancelled.code, 0);
            assert.ok(work.journal().includes("end create t2"), "the running step was not waited for");
            assert.ok(!work.journal().includes("begin create t6"), "steps went on after the interrupt");
            const again = await work.pulumi(["up", "--yes", "--skip-preview"]);
            assert.equal(again.code, 0, again.output);
        } finally {
            work.remove();
        }
    });

    it("is the only one of two that start at the same moment: the other is told, changes nothing and succeeds after it", async () => {
        // Whoever has the lock ends only after the other.
        const waits = `while (!require("node:fs").existsSync("go-on")) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);`;
        const work = faultWorkspace(`${chain(2, 0)}\n${waits}`);
        try {
            await work.pulumi(["stack", "init", "dev"]);
            const up = ["up", "--yes", "--skip-preview"];
            const both = [1, 2].map(() => finished(work.start(up)));
            const refused = await Promise.race(both);
            assert.notEqual(refused.code, 0);
            assert.match(refused.output, /the stack is currently locked by 1 lock\(s\)/);
            work.write("go-on", "");
            const codes = (await Promise.all(both)).map(({ code }) => code);
            assert.deepEqual(codes.filter((code) => code === 0).length, 1, codes.join());
            assert.equal((await work.pulumi(up)).code, 0);
            assert.deepEqual(
                work.journal().filter((line) => line.startsWith("begin create")),
                ["begin create t0", "begin create t1"],
            );
        } finally {
            work.write("go-on", "");
            work.remove();
        }
    });
});
