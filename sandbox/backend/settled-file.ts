import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Replaces a file by a rename, so that no reader ever sees half of it and a full disk leaves the old one. */
export function writeSettledFile(file: string, text: string, mode = 0o644): void {
    mkdirSync(path.dirname(file), { recursive: true });
    const temporary = `${file}.${randomUUID()}`;
    try {
        const handle = openSync(temporary, "wx", mode);
        try {
            writeFileSync(handle, text);
            fsyncSync(handle);
        } finally {
            closeSync(handle);
        }
        renameSync(temporary, file);
    } catch (error) {
        rmSync(temporary, { force: true });
        throw new Error(`could not write ${file}: ${(error as Error).message}; the old file is unharmed`, {
            cause: error,
        });
    }
}
