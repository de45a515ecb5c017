import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { copyFile, link, mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { unfinishedName } from "./unfinished-writes";

/** The folder in which Pulumi's file backend keeps everything. */
export const STATE_FOLDER = ".pulumi";

/** The state folder cannot be read or written: one line that says where, why and what to do. */
export class StoreError extends Error {}

const REASONS: Record<string, string> = {
    ENOSPC: "no space left on device; free some space and run the command again",
    EDQUOT: "the disk quota is used up; free some space and run the command again",
    EROFS: "the file system is read-only; make it writable or log in to another folder",
    EACCES: "permission denied; make the folder writable for this user",
    EPERM: "operation not permitted; make the folder writable for this user",
    ENOTDIR: "a part of the path is not a folder; log in to another folder",
    EISDIR: "it is a folder, not a file; move it away",
};

function storeError(doing: string, file: string, error: unknown): StoreError {
    const { code, message } = error as NodeJS.ErrnoException;
    return new StoreError(
        `could not ${doing} ${file}: ${REASONS[code ?? ""] ?? message}; what was saved before is unharmed`,
        { cause: error },
    );
}

/** True when the error says that a file or folder is not there. */
export function isMissing(error: unknown): boolean {
    return (error as NodeJS.ErrnoException).code === "ENOENT";
}

/** Files of a file backend, addressed by their path below the backend's folder. Every write replaces a whole file or nothing. */
export class FileStore {
    constructor(readonly root: string) {}

    pathOf(key: string): string {
        return path.join(this.root, key);
    }

    exists(key: string): boolean {
        return existsSync(this.pathOf(key));
    }

    /** The text of a file, or undefined when there is none. */
    async read(key: string): Promise<string | undefined> {
        try {
            return await readFile(this.pathOf(key), "utf8");
        } catch (error) {
            if (isMissing(error)) return undefined;
            throw storeError("read", this.pathOf(key), error);
        }
    }

    /**
     * Replaces a file: temporary file, fsync, rename. With `backup` the file that was there stays as `KEY.bak`.
     * `attributes` writes the `.attrs` file that the Pulumi CLI keeps beside each of its files.
     */
    async write(
        key: string,
        text: string | Uint8Array,
        options: { backup?: boolean; attributes?: boolean } = {},
    ): Promise<void> {
        const file = this.pathOf(key);
        // All in the state folder itself: a temporary file among the locks would count as a lock.
        const temporary = this.pathOf(path.join(STATE_FOLDER, unfinishedName()));
        try {
            await inFolder(temporary, () => writeDurably(temporary, text));
            if (options.backup === true) await this.backUp(key);
            await inFolder(file, () => rename(temporary, file));
            if (options.attributes === true) await this.writeAttributes(key, text);
        } catch (error) {
            await rm(temporary, { force: true }).catch(() => undefined);
            throw storeError("write", file, error);
        }
    }

    /** Keeps the present file as `KEY.bak`, which is the same file by another name until the next write replaces it. */
    async backUp(key: string): Promise<void> {
        const file = this.pathOf(key);
        const temporary = this.pathOf(path.join(STATE_FOLDER, unfinishedName()));
        try {
            await link(file, temporary).catch((error: unknown) =>
                isMissing(error) ? Promise.reject(error as Error) : copyFile(file, temporary),
            );
        } catch (error) {
            if (isMissing(error)) return;
            throw storeError("back up", file, error);
        }
        await rename(temporary, `${file}.bak`);
    }

    async copy(from: string, to: string): Promise<void> {
        const text = await this.read(from);
        if (text !== undefined) await this.write(to, text, { attributes: true });
    }

    /** Removes a file and its attributes; a missing one is fine. */
    async remove(key: string): Promise<void> {
        try {
            await rm(this.pathOf(key), { recursive: true, force: true });
            await rm(`${this.pathOf(key)}.attrs`, { force: true });
        } catch (error) {
            throw storeError("remove", this.pathOf(key), error);
        }
    }

    /** Names in a folder, without `.attrs` files; none when there is no folder. */
    async list(key: string): Promise<string[]> {
        try {
            return (await readdir(this.pathOf(key))).filter((name) => !name.endsWith(".attrs")).sort();
        } catch (error) {
            if (isMissing(error)) return [];
            throw storeError("list", this.pathOf(key), error);
        }
    }

    listNow(key: string): string[] {
        return this.exists(key) ? readdirSync(this.pathOf(key)).filter((name) => !name.endsWith(".attrs")) : [];
    }

    /** Brings a file's `.attrs` up to date after writes that left them out. */
    async refreshAttributes(key: string): Promise<void> {
        const text = await this.read(key);
        if (text === undefined) return;
        await this.writeAttributes(key, text).catch((error: unknown) => {
            throw storeError("write", `${this.pathOf(key)}.attrs`, error);
        });
    }

    private async writeAttributes(key: string, text: string | Uint8Array): Promise<void> {
        const attributes = {
            "user.cache_control": "",
            "user.content_disposition": "",
            "user.content_encoding": "",
            "user.content_language": "",
            "user.content_type": "text/plain; charset=utf-8",
            "user.metadata": null,
            md5: createHash("md5").update(text).digest("base64"),
        };
        const file = await open(`${this.pathOf(key)}.attrs`, "w", 0o644);
        try {
            await file.writeFile(`${JSON.stringify(attributes)}\n`);
        } finally {
            await file.close();
        }
    }
}

/** Does what makes a file, and first makes its folder where there is none. */
async function inFolder(file: string, make: () => Promise<void>): Promise<void> {
    try {
        await make();
    } catch (error) {
        if (!isMissing(error)) throw error;
        await mkdir(path.dirname(file), { recursive: true });
        await make();
    }
}

async function writeDurably(file: string, text: string | Uint8Array): Promise<void> {
    const handle = await open(file, "wx", 0o644);
    try {
        await handle.writeFile(text);
        await handle.sync();
    } finally {
        await handle.close();
    }
}
