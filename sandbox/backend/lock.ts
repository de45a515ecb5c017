import { randomUUID } from "node:crypto";
import { readlinkSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type FileStore, STATE_FOLDER } from "./file-store";
import { qualifiedName, type StackReference } from "./stack-reference";

interface LockContent {
    pid: number;
    username: string;
    hostname: string;
    timestamp: string;
    /** Only in our locks: the process namespace, without which a process id says nothing about another container. */
    pidNamespace?: string;
}

/** Another process works on the stack. */
export class LockedError extends Error {}

export function lockFolder(reference: StackReference): string {
    return path.posix.join(STATE_FOLDER, "locks", qualifiedName(reference));
}

/** Holds a stack for one process, by the same files as the Pulumi CLI, so that either keeps the other out. */
export class StackLock {
    private readonly id = randomUUID();

    constructor(
        private readonly store: FileStore,
        private readonly reference: StackReference,
    ) {}

    private get key(): string {
        return path.posix.join(lockFolder(this.reference), `${this.id}.json`);
    }

    /** Takes the lock. Throws {@link LockedError} when another process has it. Locks of our own dead processes on this machine are cleared away. */
    async acquire(): Promise<void> {
        await this.refuseOthers();
        const content: LockContent = {
            pid: process.pid,
            username: os.userInfo().username,
            hostname: os.hostname(),
            timestamp: new Date().toISOString(),
            pidNamespace: pidNamespace(),
        };
        await this.store.write(this.key, JSON.stringify(content));
        // Two that start at once both see the other here, and at least one gives way.
        await this.refuseOthers().catch(async (error: unknown) => {
            await this.release();
            throw error;
        });
    }

    async release(): Promise<void> {
        await this.store.remove(this.key);
    }

    private async refuseOthers(): Promise<void> {
        const lines: string[] = [];
        for (const name of await this.store.list(lockFolder(this.reference))) {
            const key = path.posix.join(lockFolder(this.reference), name);
            if (key === this.key) continue;
            const text = await this.store.read(key);
            if (text === undefined) continue;
            const lock = parseLock(text);
            if (lock !== undefined && isDead(lock)) {
                await this.store.remove(key);
                continue;
            }
            const url = `file://${this.store.pathOf(key)}`;
            lines.push(
                lock === undefined
                    ? `\n  ${url}: unreadable`
                    : `\n  ${url}: created by ${lock.username}@${lock.hostname} (pid ${lock.pid}) at ${lock.timestamp}`,
            );
        }
        if (lines.length === 0) return;
        throw new LockedError(
            `the stack is currently locked by ${lines.length} lock(s). Either wait for the other process(es) to end ` +
                `or delete the lock file with \`pulumi cancel\`.${lines.join("")}`,
        );
    }
}

/** Removes every lock of a stack, whoever holds it (`pulumi cancel`). */
export async function removeLocks(store: FileStore, reference: StackReference): Promise<void> {
    for (const name of await store.list(lockFolder(reference))) {
        await store.remove(path.posix.join(lockFolder(reference), name));
    }
}

function parseLock(text: string): LockContent | undefined {
    try {
        return JSON.parse(text) as LockContent;
    } catch {
        return undefined;
    }
}

function pidNamespace(): string | undefined {
    try {
        return readlinkSync("/proc/self/ns/pid");
    } catch {
        return undefined;
    }
}

/** True only when it is certain that the lock's process has ended: it was ours, on this machine, in this process namespace. */
function isDead(lock: LockContent): boolean {
    const here = pidNamespace();
    if (here === undefined || lock.pidNamespace !== here || lock.hostname !== os.hostname()) return false;
    try {
        process.kill(lock.pid, 0);
        return false;
    } catch (error) {
        return (error as NodeJS.ErrnoException).code === "ESRCH";
    }
}
