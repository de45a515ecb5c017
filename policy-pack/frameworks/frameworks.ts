import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A standard or another tool, and which of its controls each of our rules shows. */
export interface Framework {
    readonly name: string;
    readonly version: string;
    readonly page: string;
    /** What its ids look like, as a regular expression. */
    readonly shape: string;
    /** Its controls in its own words; left out for tools whose ids are enough. */
    readonly controls?: Readonly<Record<string, string>>;
    readonly rules: Readonly<Record<string, readonly string[]>>;
}

/** All frameworks, by file name. Documentation and tests read them; a running pack does not. */
export function readFrameworks(): readonly Framework[] {
    return readdirSync(__dirname)
        .filter((file) => file.endsWith(".json"))
        .sort()
        .map((file) => JSON.parse(readFileSync(join(__dirname, file), "utf8")) as Framework);
}
