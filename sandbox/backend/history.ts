import path from "node:path";
import type { StepOp } from "../engine/apitype";
import { type FileStore, STATE_FOLDER } from "./file-store";
import type { StackReference } from "./stack-reference";

/** One past operation, as the Pulumi CLI writes it to `history/`. Times are in seconds since 1970. */
export interface UpdateInfo {
    kind: string;
    startTime: number;
    message: string;
    environment: Record<string, string>;
    /** Full key to value; secrets as `{secure: ciphertext}`. */
    config: Record<string, unknown>;
    version: number;
    result: "succeeded" | "failed";
    endTime: number;
    resourceChanges?: Partial<Record<StepOp, number>>;
}

export function historyFolder({ project, name }: StackReference): string {
    return path.posix.join(STATE_FOLDER, "history", project, name);
}

export function backupFolder({ project, name }: StackReference): string {
    return path.posix.join(STATE_FOLDER, "backups", project, name);
}

/** Nanoseconds since 1970 as text, or what comes after all of `names` when the clock has been set back: file names sort by it. */
function nanosecondsAfter(names: string[]): string {
    const now = BigInt(Math.round((performance.timeOrigin + performance.now()) * 1000)) * 1000n;
    const taken = names.map((name) => BigInt(/(\d{15,})\D*$/.exec(name)?.[1] ?? 0));
    return `${[...taken.map((last) => last + 1n), now].reduce((most, each) => (each > most ? each : most))}`;
}

/** Adds an operation to the history, with a copy of the checkpoint that it left, and another copy to `backups/`. */
export async function addToHistory(
    store: FileStore,
    reference: StackReference,
    checkpointKey: string,
    update: UpdateInfo,
): Promise<void> {
    const folder = historyFolder(reference);
    const prefix = path.posix.join(folder, `${reference.name}-${nanosecondsAfter(await store.list(folder))}`);
    await store.write(`${prefix}.history.json`, JSON.stringify(update), { attributes: true });
    await store.copy(checkpointKey, `${prefix}.checkpoint.json`);
    const backups = backupFolder(reference);
    const backup = `${reference.name}.${nanosecondsAfter(await store.list(backups))}.json`;
    await store.copy(checkpointKey, path.posix.join(backups, backup));
}

/** Brings a stack's history under another name. Files that do not carry the old name are left. */
export async function moveHistory(store: FileStore, from: StackReference, to: StackReference): Promise<void> {
    for (const file of await store.list(historyFolder(from))) {
        const dash = file.lastIndexOf("-");
        if (dash < 0 || file.slice(0, dash) !== from.name) continue;
        const old = path.posix.join(historyFolder(from), file);
        await store.copy(old, path.posix.join(historyFolder(to), `${to.name}${file.slice(dash)}`));
        await store.remove(old);
    }
}

/** Past operations, newest first. A page size of 0 means all. */
export async function readHistory(
    store: FileStore,
    reference: StackReference,
    pageSize = 0,
    page = 1,
): Promise<UpdateInfo[]> {
    const folder = historyFolder(reference);
    const names = (await store.list(folder)).filter((name) => name.endsWith(".history.json")).reverse();
    const start = pageSize > 0 ? (Math.max(page, 1) - 1) * pageSize : 0;
    const chosen = names.slice(start, pageSize > 0 ? start + pageSize : undefined);
    return Promise.all(
        chosen.map(async (name) => {
            const text = await store.read(path.posix.join(folder, name));
            try {
                return JSON.parse(text ?? "") as UpdateInfo;
            } catch (error) {
                throw new Error(`reading history file ${path.posix.join(folder, name)}: ${(error as Error).message}`, {
                    cause: error,
                });
            }
        }),
    );
}
