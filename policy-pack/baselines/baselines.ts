import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A dated list of rules. It never changes once its quarter is over; what comes later is in the next one. */
export interface Baseline {
    readonly name: string;
    readonly rules: readonly string[];
}

/** The baseline that new rules enter until its quarter is over. */
export const currentBaseline = "2026-q4";

/** The names of all baselines, oldest first. */
export function baselineNames(): readonly string[] {
    return readdirSync(__dirname)
        .filter((file) => file.endsWith(".json"))
        .map((file) => file.replace(/\.json$/, ""))
        .sort();
}

/** A baseline by its name. */
export function readBaseline(name: string): Baseline {
    return JSON.parse(readFileSync(join(__dirname, `${name}.json`), "utf8")) as Baseline;
}
