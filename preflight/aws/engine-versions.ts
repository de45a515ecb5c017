import type { JsonObject } from "./crossing";

/** What Amazon RDS no longer creates of an engine. */
interface Retired {
    /** How many numbers a line has: "11.4" of MariaDB, "17" of PostgreSQL. */
    lineParts: number;
    /** The oldest line that it still creates. */
    oldestLine: number[];
    /** The last retired minor of a line. */
    minors: { [line: string]: number };
}

/**
 * The validator knows all versions that ever were. From "MariaDB on Amazon RDS versions" in the Amazon RDS user guide (MariaDB has no
 * extended support, and 10.6 ended in August 2026), and from "Release calendar for Amazon RDS for PostgreSQL" (minors that ended in May
 * 2026). Only what has ended for certain is here.
 */
const retired: { [engine: string]: Retired } = {
    mariadb: { lineParts: 2, oldestLine: [10, 11], minors: { "10.11": 11, "11.4": 8 } },
    postgres: { lineParts: 1, oldestLine: [11], minors: { "14": 17, "15": 12, "16": 8, "17": 4 } },
};

/** Whether RDS no longer creates a version; a line such as "11.8" stands for its newest. False for what is no version of a known engine. */
export function isRetired(engine: string, version: string): boolean {
    const known = retired[engine];
    const numbers = /^\d+(\.\d+)*/.exec(version)?.[0].split(".").map(Number);
    if (known === undefined || numbers === undefined || numbers.length < known.lineParts) return false;
    const line = numbers.slice(0, known.lineParts);
    if (isOlder(line, known.oldestLine)) return true;
    const minor = numbers[known.lineParts];
    return minor !== undefined && minor <= (known.minors[line.join(".")] ?? -1);
}

function isOlder(line: number[], other: number[]): boolean {
    const at = line.findIndex((part, index) => part !== other[index]);
    return at >= 0 && (line[at] ?? 0) < (other[at] ?? 0);
}

/** The engine and version of a twin, when both are known texts. */
export function versionOf({ Engine: engine, EngineVersion: version }: JsonObject): [string, string] | undefined {
    return typeof engine === "string" && typeof version === "string" ? [engine, version] : undefined;
}
