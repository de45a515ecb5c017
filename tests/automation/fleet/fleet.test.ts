import assert from "node:assert/strict";
import fs from "node:fs";
import fc from "fast-check";
import { ConflictError, ProviderError } from "../../../automation";
import { CancelledError } from "../../../automation/errors";
import { backoffMs } from "../../../automation/fleet/backoff";
import { all } from "../support";
import { details, fleet, journalFile, tenants, world } from "./support";

describe("a fleet", () => {
    it("does every tenant, never more at once than it may", async () => {
        const { world: given, tried, seen } = world(() => undefined);
        const names = Array.from({ length: 20 }, (_, at) => `t${at}`);
        const summary = await fleet(given, { tenants: tenants(...names), parallelism: 3 }).deploy().result;
        assert.deepEqual([...tried].sort(), [...names].sort());
        assert.equal(seen.most, 3);
        assert.deepEqual(summary.counts, { done: 20, resumed: 0, failed: 0, skipped: 0, cancelled: 0 });
        assert.deepEqual(
            summary.tenants.map(({ tenant }) => tenant),
            names,
        );
    });

    it("goes on past a tenant that fails for good, and tells why", async () => {
        const { world: given, tried } = world((stack) => {
            if (stack === "b") throw new ProviderError("b: denied", details("b"), false);
        });
        const { tenants: outcomes } = await fleet(given, { parallelism: 1 }).deploy().result;
        assert.deepEqual(tried, ["a", "b", "c"]);
        assert.deepEqual(
            outcomes.map(({ status }) => status),
            ["done", "failed", "done"],
        );
        assert.deepEqual(outcomes[1]?.error, { kind: "provider", message: "deploy of b: b: denied" });
    });

    it("stops at the first failure when it is told to", async () => {
        const { world: given } = world((stack) => {
            if (stack === "a") throw new Error("a mistake of onDone");
        });
        const { tenants: outcomes } = await fleet(given, { parallelism: 1, stopOnError: true }).deploy().result;
        assert.deepEqual(
            outcomes.map(({ status }) => status),
            ["failed", "skipped", "skipped"],
        );
        assert.equal(outcomes[0]?.error?.kind, "unknown");
    });

    it("retries what may pass, each time after a longer wait, and gives up after its attempts", async () => {
        const { world: given, slept } = world((stack, nth) => {
            if (stack === "a" && nth < 3) throw new ConflictError("busy", details("a"));
            if (stack === "b") throw new ProviderError("slow down", details("b"), true);
        });
        const { tenants: outcomes } = await fleet(given, { parallelism: 1, tenants: tenants("a", "b") }).deploy()
            .result;
        assert.deepEqual(
            outcomes.map(({ status, attempts }) => [status, attempts]),
            [
                ["done", 3],
                ["failed", 4],
            ],
        );
        assert.deepEqual(slept, [500, 1000, 500, 1000, 2000]);
    });

    it("takes an explicit undefined for the default", async () => {
        const { world: given, slept } = world((stack) => {
            throw new ConflictError("busy", details(stack));
        });
        const options = { tenants: tenants("a"), retry: { attempts: undefined, baseMs: undefined, maxMs: undefined } };
        const { tenants: outcomes } = await fleet(given, options).deploy().result;
        assert.equal(outcomes[0]?.attempts, 4);
        assert.deepEqual(slept, [500, 1000, 2000]);
    });

    it("waits and counts as long as it is told to, and resumes, while the clock is set to and fro", async () => {
        const { file, remove } = journalFile();
        const dayMs = 86_400_000;
        const jumping = (attempt: Parameters<typeof world>[0]) => {
            const { world: given, ...seen } = world(attempt);
            let looks = 0;
            return { ...seen, given: { ...given, now: () => (looks++ % 2 === 0 ? 2 : 1) * dayMs } };
        };
        const busyOnce = jumping((stack, nth) => {
            if (stack === "b" && nth === 1) throw new ConflictError("busy", details("b"));
            if (stack === "c") throw new ProviderError("c: denied", details("c"), false);
        });
        const options = { parallelism: 1, journal: file };
        const summary = await fleet(busyOnce.given, options).deploy().result;
        assert.deepEqual(busyOnce.slept, [500]);
        assert.deepEqual(
            summary.tenants.map(({ status, attempts, durationMs }) => [status, attempts, durationMs]),
            [
                ["done", 1, 0],
                ["done", 2, 500],
                ["failed", 1, 0],
            ],
        );
        assert.equal(summary.durationMs, 500);
        const times = fs
            .readFileSync(file, "utf8")
            .trim()
            .split("\n")
            .map((line) => Date.parse((JSON.parse(line) as { at: string }).at));
        assert.deepEqual(new Set(times), new Set([dayMs, 2 * dayMs]));
        const again = jumping(() => undefined);
        await fleet(again.given, options).deploy().result;
        assert.deepEqual(again.tried, ["c"], "a journal is read in its order, not by its times");
        remove();
    });

    it("waits no longer than it may, whatever the draw", () => {
        fc.assert(
            fc.property(
                fc.integer({ min: 1, max: 60 }),
                fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
                (retry, draw) => {
                    const ms = backoffMs(retry, { attempts: 9, baseMs: 100, maxMs: 5000 }, () => draw);
                    return ms >= 0 && ms < Math.min(5000, 100 * 2 ** (retry - 1));
                },
            ),
        );
    });

    it("is done with a tenant only when its result has been taken", async () => {
        const { file, remove } = journalFile();
        const { world: given } = world(() => undefined);
        const onDone = ({ name }: { name: string }): void => {
            assert.doesNotMatch(fs.readFileSync(file, "utf8"), new RegExp(`"${name}","event":"done"`));
            if (name === "b") throw new Error("the record was refused");
        };
        const summary = await fleet(given, { onDone, journal: file }).deploy().result;
        assert.deepEqual(summary.counts, { done: 2, resumed: 0, failed: 1, skipped: 0, cancelled: 0 });
        remove();
    });

    it("passes its signal to those under way and skips the others", async () => {
        const stop = new AbortController();
        const { world: given, tried } = world((stack, _nth, signal) => {
            stop.abort();
            assert.equal(signal?.aborted, true);
            throw new CancelledError("stopped", details(stack));
        });
        const summary = await fleet(given, { parallelism: 1, operation: { signal: stop.signal } }).deploy().result;
        assert.deepEqual(tried, ["a"]);
        assert.deepEqual(summary.counts, { done: 0, resumed: 0, failed: 0, skipped: 2, cancelled: 1 });
    });

    it("waits for no retry once either of its signals has been given", async () => {
        for (const which of ["signal", "terminate"]) {
            const stop = new AbortController();
            const { world: given, tried } = world((stack) => {
                throw new ConflictError("busy", details(stack));
            });
            const sleep = (_ms: number, signal: AbortSignal): Promise<void> =>
                new Promise((resolve) => {
                    signal.addEventListener("abort", () => resolve());
                    stop.abort();
                });
            const options = { parallelism: 1, operation: { [which]: stop.signal } };
            const summary = await fleet({ ...given, sleep }, options).deploy().result;
            assert.deepEqual(tried, ["a"], which);
            assert.deepEqual(summary.counts, { done: 0, resumed: 0, failed: 1, skipped: 2, cancelled: 0 }, which);
        }
    });

    it("tells what happens, and ends with its summary", async () => {
        const { world: given } = world((_stack, nth) => {
            if (nth === 1) throw new ConflictError("busy", details("a"));
        });
        const told = await all(fleet(given, { tenants: tenants("a") }).deploy());
        const kinds = ["tenant-started", "tenant-retried", "tenant-started", "tenant-ended", "result"];
        assert.deepEqual(
            told.map(({ kind }) => kind),
            kinds,
        );
    });

    it("refuses tenants of one name, a parallelism of nothing and retries that cannot be", () => {
        const { world: given } = world(() => undefined);
        assert.throws(() => fleet(given, { tenants: tenants("a", "b", "a") }), /tenants a are listed more than once/);
        assert.throws(() => fleet(given, { parallelism: 0 }), /parallelism 0 is not allowed/);
        assert.throws(() => fleet(given, { retry: { attempts: Number.NaN } }), /retry\.attempts NaN is not allowed/);
        assert.throws(() => fleet(given, { retry: { baseMs: -1 } }), /retry\.baseMs -1 is not allowed/);
    });
});
