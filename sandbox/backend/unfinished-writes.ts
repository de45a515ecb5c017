import { randomUUID } from "node:crypto";
import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";

const PREFIX = ".write-";
const NAME = /^\.write-(?:(\d+)-)?[0-9a-f-]{36}$/;
const STALE_MS = 3_600_000;

/** The name of a file that is about to be renamed to its own; it tells which process writes it. */
export function unfinishedName(): string {
    return `${PREFIX}${process.pid}-${randomUUID()}`;
}

/**
 * Removes what killed processes were writing in a folder: files older than an hour whose process does not run here. The
 * age is that of the name, not of the content, because a backup is an old file under a new name. Never fails: it is a courtesy.
 */
export async function sweepUnfinished(folder: string, now = Date.now()): Promise<void> {
    const names = await readdir(folder).catch(() => []);
    for (const name of names) {
        const match = NAME.exec(name);
        if (match === null || (match[1] !== undefined && isRunning(Number(match[1])))) continue;
        const file = path.join(folder, name);
        const found = await stat(file).catch(() => undefined);
        if (found !== undefined && now - found.ctimeMs > STALE_MS)
            await rm(file, { force: true }).catch(() => undefined);
    }
}

function isRunning(pid: number): boolean {
    try {
        process.kill(pid, 0);
        return true;
    } catch (error) {
        return (error as NodeJS.ErrnoException).code !== "ESRCH";
    }
}
