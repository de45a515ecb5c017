import fs from "node:fs/promises";
import path from "node:path";
import type { ErrorKind } from "../errors";
import type { Operation } from "../results";

/** One line of a fleet's journal. It holds no output and no secret. */
export interface JournalEntry {
    /** When, as ISO 8601. */
    at: string;
    operation: Operation;
    tenant: string;
    event: "started" | "retried" | "done" | "failed" | "cancelled";
    /** A digest of the tenant: a tenant that changed since it was done is done again. */
    digest: string;
    attempts: number;
    durationMs?: number;
    error?: { kind: ErrorKind | "unknown"; message: string };
}

/** What a fleet did, one JSON document a line, each on the disk before the fleet goes on. A line that a kill cut short is passed over. */
export class Journal {
    private written: Promise<void> = Promise.resolve();

    private constructor(
        private readonly file: fs.FileHandle,
        /** What earlier runs wrote. */
        readonly earlier: JournalEntry[],
    ) {}

    /** Opens a journal, and makes it when it is not there. */
    static async open(place: string): Promise<Journal> {
        const file = await fs.open(place, "a+", 0o600);
        const text = await file.readFile("utf8");
        if (text === "") await syncFolder(path.dirname(path.resolve(place)));
        // What was cut short must not run into what comes next.
        else if (!text.endsWith("\n")) await file.appendFile("\n");
        return new Journal(file, text.split("\n").flatMap(parsed));
    }

    /** Settles once the entry is on the disk. */
    write(entry: JournalEntry): Promise<void> {
        const before = this.written;
        this.written = before.then(async () => {
            await this.file.appendFile(`${JSON.stringify(entry)}\n`);
            await this.file.datasync();
        });
        return this.written;
    }

    async close(): Promise<void> {
        await this.written.catch(() => undefined);
        await this.file.close();
    }
}

function parsed(line: string): JournalEntry[] {
    try {
        const entry = JSON.parse(line) as Partial<JournalEntry> | null;
        return typeof entry?.tenant === "string" && typeof entry.event === "string" ? [entry as JournalEntry] : [];
    } catch {
        return [];
    }
}

/** The name of a new file is on the disk only when its folder is. */
async function syncFolder(folder: string): Promise<void> {
    const handle = await fs.open(folder, "r");
    try {
        await handle.sync();
    } finally {
        await handle.close();
    }
}
