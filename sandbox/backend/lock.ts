import { randomUUID } from "node:crypto";
import { readlinkSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
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

/** A lock that is not ours; without content when it cannot be read. */
interface OtherLock {
    key: string;
    url: string;
    lock: LockContent | undefined;
}

/** So often does the first of those that start at once look whether the others have given way, and so long does it wait between. */
const LOOKS = 50;
const LOOK_MS = 20;

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
        refuse(await this.others());
        const content: LockContent = {
            pid: process.pid,
            username: os.userInfo().username,
            hostname: os.hostname(),
            timestamp: new Date().toISOString(),
            pidNamespace: pidNamespace(),
        };
        await this.store.write(this.key, JSON.stringify(content));
        await this.prevail().catch(async (error: unknown) => {
            await this.release();
            throw error;
        });
    }

    async release(): Promise<void> {
        await this.store.remove(this.key);
    }

    /**
     * Of those that start at once, all see each other by now: the first by its file's name waits until the others have given way. It gives
     * way itself to one that does not, for that has the lock.
     */
    private async prevail(): Promise<void> {
        for (let look = 1; ; look++) {
            const others = await this.others();
            if (others.length === 0) return;
            if (look === LOOKS || others.some(({ key }) => key < this.key)) refuse(others);
            await wait(LOOK_MS);
        }
    }

    /** The locks of others that may be alive. */
    private async others(): Promise<OtherLock[]> {
        const found: OtherLock[] = [];
        for (const name of await this.store.list(lockFolder(this.reference))) {
            const key = path.posix.join(lockFolder(this.reference), name);
            if (key === this.key) continue;
            const text = await this.store.read(key);
            if (text === undefined) continue;
            const lock = parseLock(text);
            if (lock !== undefined && isDead(lock)) await this.store.remove(key);
            else found.push({ key, url: `file://${this.store.pathOf(key)}`, lock });
        }
        return found;
    }
}

function refuse(others: OtherLock[]): void {
    if (others.length === 0) return;
    const lines = others.map(({ url, lock }) =>
        lock === undefined
            ? `\n  ${url}: unreadable`
            : `\n  ${url}: created by ${lock.username}@${lock.hostname} (pid ${lock.pid}) at ${lock.timestamp}`,
    );
    throw new LockedError(
        `the stack is currently locked by ${lines.length} lock(s). Either wait for the other process(es) to end ` +
            `or delete the lock file with \`pulumi cancel\`.${lines.join("")}`,
    );
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
