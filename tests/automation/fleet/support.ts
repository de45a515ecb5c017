import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Project } from "../../../automation";
import type { FailureDetails } from "../../../automation/errors";
import { Fleet } from "../../../automation/fleet/fleet";
import type { FleetOptions, FleetWorld } from "../../../automation/fleet/fleet.options";
import type { OperationResult } from "../../../automation/results";
import { startRun } from "../../../automation/run";

export const details = (target: string): FailureDetails => ({
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
export function world(attempt: (stack: string, nth: number, signal?: AbortSignal) => void | Promise<void>) {
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
        now: () => 0,
        elapsed: () => slept.reduce((sum, ms) => sum + ms, 0),
        sleep: (ms) => {
            slept.push(ms);
            return Promise.resolve();
        },
        random: () => 0.5,
    };
    return { world: made, tried, slept, seen };
}

export const tenants = (...names: string[]): { name: string; size?: string }[] => names.map((name) => ({ name }));
const project = ({ name }: { name: string }): Project => ({ folder: "nowhere", stack: name });
export const fleet = (given: FleetWorld, options: Partial<FleetOptions<{ name: string; size?: string }>> = {}) =>
    new Fleet({ tenants: tenants("a", "b", "c"), project, ...options }, given);

export function journalFile(): { file: string; remove(): void } {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "strata fleet "));
    return { file: path.join(folder, "journal.jsonl"), remove: () => fs.rmSync(folder, { recursive: true }) };
}
