import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import fc from "fast-check";
import { ConflictError, type Project, ProviderError } from "../../../automation";
import { CancelledError, type FailureDetails } from "../../../automation/errors";
import { backoffMs } from "../../../automation/fleet/backoff";
import { Fleet } from "../../../automation/fleet/fleet";
import type { FleetOptions, FleetWorld } from "../../../automation/fleet/fleet.options";
import type { OperationResult } from "../../../automation/results";
import { startRun } from "../../../automation/run";
import { root } from "../../support/sandbox";
import { all } from "../support";

const details = (target: string): FailureDetails => ({
    operation: "deploy",
    target,
    diagnostics: [],
    failures: [],
    violations: [],
    changes: {},
});
const result = (target: string): OperationResult => ({
    operation: "deploy",
    target,
    changes: { create: 1 },
    durationMs: 1,
    policies: { packs: {}, violations: [] },
    warnings: [],
});

/** A world without processes or time: what happens to each attempt at a stack is told by `attempt`. */
function world(attempt: (stack: string, nth: number, signal?: AbortSignal) => void | Promise<void>) {
    const tried: string[] = [];
    const slept: number[] = [];
    let atOnce = 0;
    const seen = { most: 0 };
    const made: FleetWorld = {
        operate: (_operation, { stack }, { signal }) =>
            startRun(async () => {
                tried.push(stack);
                seen.most = Math.max(seen.most, ++atOnce);
                try {
                    await new Promise((resolve) => setImmediate(resolve));
                    await attempt(stack, tried.filter((one) => one === stack).length, signal);
                } finally {
                    atOnce--;
                }
                return result(stack);
            }),
        now: () => slept.reduce((sum, ms) => sum + ms, 0),
        sleep: (ms) => {
            slept.push(ms);
            return Promise.resolve();
        },
        random: () => 0.5,
    };
    return { world: made, tried, slept, seen };
}

const tenants = (...names: string[]): { name: string; size?: string }[] => names.map((name) => ({ name }));
const project = ({ name }: { name: string }): Project => ({ folder: "nowhere", stack: name });
const fleet = (given: FleetWorld, options: Partial<FleetOptions<{ name: string; size?: string }>> = {}) =>
    new Fleet({ tenants: tenants("a", "b", "c"), project, ...options }, given);

function journalFile(): { file: string; remove(): void } {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "strata fleet "));
    return { file: path.join(folder, "journal.jsonl"), remove: () => fs.rmSync(folder, { recursive: true }) };
}

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

    it("refuses tenants of one name and a parallelism of nothing", () => {
        const { world: given } = world(() => undefined);
        assert.throws(() => fleet(given, { tenants: tenants("a", "b", "a") }), /tenants a are listed more than once/);
        assert.throws(() => fleet(given, { parallelism: 0 }), /parallelism 0 is not allowed/);
    });
});

describe("a fleet's journal", () => {
    let journal: ReturnType<typeof journalFile>;
    beforeEach(() => (journal = journalFile()));
    afterEach(() => journal.remove());

    const deploy = async (
        names: { name: string; size?: string }[],
        attempt: Parameters<typeof world>[0] = () => undefined,
    ) => {
        const { world: given, tried } = world(attempt);
        const made = fleet(given, { journal: journal.file, parallelism: 1, tenants: names });
        return { tried, summary: await made.deploy().result, made };
    };

    it("keeps the next run from doing again what is done", async () => {
        await deploy(tenants("a", "b"), (stack) => {
            if (stack === "b") throw new Error("no");
        });
        const { tried, summary } = await deploy(tenants("a", "b", "c"));
        assert.deepEqual(tried, ["b", "c"]);
        assert.deepEqual(
            summary.tenants.map(({ status }) => status),
            ["resumed", "done", "done"],
        );
    });

    it("has a tenant done again whose settings have changed", async () => {
        await deploy([{ name: "a", size: "small" }, { name: "b" }]);
        const { tried } = await deploy([{ name: "a", size: "large" }, { name: "b" }]);
        assert.deepEqual(tried, ["a"]);
    });

    it("has a tenant deployed again that was destroyed since", async () => {
        const { made } = await deploy(tenants("a"));
        await made.destroy().result;
        assert.deepEqual((await deploy(tenants("a"))).tried, ["a"]);
    });

    it("passes over a line that a kill cut short, and does not write into it", async () => {
        await deploy(tenants("a"));
        fs.appendFileSync(journal.file, '{"at":"2026-01-01T00:00:00Z","tenant":"b","event":"do');
        const { tried } = await deploy(tenants("a", "b"));
        assert.deepEqual(tried, ["b"]);
        assert.deepEqual((await deploy(tenants("a", "b"))).tried, []);
    });

    it("resumes a fleet that was killed, and does not do again what was done", async () => {
        const program = path.join(root, "tests/fixtures/automation/killed-fleet.ts");
        const child = spawn(process.execPath, ["--import", "tsx", program, journal.file], {
            cwd: root,
            stdio: ["ignore", "pipe", "inherit"],
        });
        for await (const line of createInterface({ input: child.stdout })) if (line === "c") break;
        child.kill("SIGKILL");
        await once(child, "close");
        const { tried, summary } = await deploy(tenants("a", "b", "c", "d"));
        assert.deepEqual(tried, ["c", "d"]);
        assert.deepEqual(summary.counts, { done: 2, resumed: 2, failed: 0, skipped: 0, cancelled: 0 });
    }).timeout(300_000);

    it("ends the fleet when it cannot be written", async () => {
        const { world: given, tried } = world(() => undefined);
        const nowhere = path.join(path.dirname(journal.file), "no such folder", "journal");
        await assert.rejects(fleet(given, { journal: nowhere }).deploy().result, /ENOENT/);
        assert.deepEqual(tried, []);
    });
});
