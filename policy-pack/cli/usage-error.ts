import { readFileSync } from "node:fs";

/** A mistake of the caller, told in one line without a stack trace. */
export class UsageError extends Error {}

const standardInput = 0;

/** A file's text, or what comes in for `-`; a `UsageError` says when there is none. */
export function readText(file: string): string {
    try {
        return readFileSync(file === "-" ? standardInput : file, "utf8");
    } catch {
        throw new UsageError(`${file}: cannot be read; give the path of a file`);
    }
}

/** A file's JSON; a `UsageError` says when it is none. */
export function readJson(file: string): unknown {
    const text = readText(file);
    try {
        return JSON.parse(text);
    } catch (error) {
        throw new UsageError(`${file}: no JSON: ${(error as Error).message}; write JSON`);
    }
}
