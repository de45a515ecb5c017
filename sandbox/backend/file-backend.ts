import path from "node:path";
import type { Deployment } from "../engine/apitype";
import { type Checkpoint, CheckpointError, checkpointText, parseCheckpoint } from "./checkpoint";
import { FileStore, STATE_FOLDER, StoreError } from "./file-store";
import { backupFolder, historyFolder, moveHistory } from "./history";
import { integrityProblem } from "./integrity";
import { StackLock } from "./lock";
import { qualifiedName, type StackReference } from "./stack-reference";
import { tagsKey } from "./tags";
import { sweepUnfinished } from "./unfinished-writes";

const META_KEY = path.posix.join(STATE_FOLDER, "meta.yaml");
const STACKS_KEY = path.posix.join(STATE_FOLDER, "stacks");
const META_VERSION = /^version:\s*(\d+)\s*$/m;

/** A stack of this name is there already. */
export class StackExistsError extends Error {
    constructor(reference: StackReference) {
        super(`stack '${qualifiedName(reference)}' already exists`);
    }
}

/** The stack holds resources, so removing it would orphan them. */
export class StackHasResourcesError extends Error {}

/** Pulumi's file backend (`file://DIR`) in its project-scoped layout. */
export class FileBackend {
    readonly store: FileStore;

    private constructor(
        readonly url: string,
        root: string,
    ) {
        this.store = new FileStore(root);
    }

    /** Opens the backend of a folder; the first use writes `meta.yaml`. Refuses layouts that it does not know. */
    static async open(url: string, root: string): Promise<FileBackend> {
        const backend = new FileBackend(url, root);
        await backend.checkLayout();
        return backend;
    }

    checkpointKey({ project, name }: StackReference): string {
        return path.posix.join(STACKS_KEY, project, `${name}.json`);
    }

    lock(reference: StackReference): StackLock {
        return new StackLock(this.store, reference);
    }

    exists(reference: StackReference): boolean {
        const key = this.checkpointKey(reference);
        for (const compression of [".gz", ".zst"]) {
            if (!this.store.exists(key) && this.store.exists(key + compression)) {
                throw new StoreError(
                    `${this.store.pathOf(key + compression)} is compressed, which the sandbox does not read; use the real Pulumi CLI`,
                );
            }
        }
        return this.store.exists(key);
    }

    /** Every stack, of one project or of all, sorted by name. */
    async list(project?: string): Promise<StackReference[]> {
        const projects = project === undefined ? await this.store.list(STACKS_KEY) : [project];
        const stacks: StackReference[] = [];
        for (const folder of projects.filter((name) => !name.endsWith(".json") && !name.endsWith(".bak"))) {
            for (const file of await this.store.list(path.posix.join(STACKS_KEY, folder))) {
                if (file.endsWith(".json")) stacks.push({ project: folder, name: file.slice(0, -".json".length) });
            }
        }
        return stacks;
    }

    /** Makes a stack with its first deployment. Throws {@link StackExistsError}. */
    async create(reference: StackReference, deployment: Deployment): Promise<void> {
        await this.whileLocked(reference, async () => {
            if (this.exists(reference)) throw new StackExistsError(reference);
            await this.store.write(
                this.checkpointKey(reference),
                checkpointText(qualifiedName(reference), deployment),
                { attributes: true },
            );
        });
    }

    /** Reads a stack's checkpoint, or undefined when there is no such stack. A damaged one is refused and its backup named. */
    async read(reference: StackReference): Promise<Checkpoint | undefined> {
        const key = this.checkpointKey(reference);
        if (!this.exists(reference)) return undefined;
        const text = await this.store.read(key);
        if (text === undefined) return undefined;
        try {
            return parseCheckpoint(text);
        } catch (error) {
            if (!(error instanceof CheckpointError)) throw error;
            throw new CheckpointError(
                `failed to load checkpoint: ${this.store.pathOf(key)}: ${error.message}${error.damaged ? this.wayBack(reference) : ""}`,
            );
        }
    }

    /** Like {@link read}, and refuses a deployment whose structure is broken. */
    async readVerified(reference: StackReference): Promise<Deployment | undefined> {
        const latest = (await this.read(reference))?.latest;
        const problem = latest && integrityProblem(latest);
        if (problem === undefined) return latest;
        throw new CheckpointError(
            `snapshot integrity failure; refusing to use it: ${problem}${this.wayBack(reference)}`,
        );
    }

    /** Replaces a stack's checkpoint and keeps the one before as `.bak`. The caller holds the lock. */
    async write(reference: StackReference, text: string | Uint8Array, options = { attributes: true }): Promise<void> {
        await this.store.write(this.checkpointKey(reference), text, { backup: true, ...options });
    }

    /** Removes a stack; its last checkpoint stays as `.bak` unless `removeBackups`. Throws {@link StackHasResourcesError} unless `force`. */
    async remove(reference: StackReference, force: boolean, removeBackups: boolean): Promise<void> {
        await this.whileLocked(reference, async () => {
            const resources = (await this.read(reference))?.latest?.resources ?? [];
            const onlyRoot = resources.length === 1 && resources[0]?.type === "pulumi:pulumi:Stack";
            if (!force && resources.length > 0 && !onlyRoot)
                throw new StackHasResourcesError("refusing to remove stack because it still contains resources");
            const key = this.checkpointKey(reference);
            if (removeBackups) {
                await this.store.remove(`${key}.bak`);
                await this.store.remove(backupFolder(reference));
            } else {
                await this.store.backUp(key);
            }
            await this.store.remove(key);
            await this.store.remove(tagsKey(reference));
            await this.store.remove(historyFolder(reference));
        });
    }

    /**
     * Moves a stack to another name, its state changed by `rename`, and its history with it; its tags stay behind, as in the Pulumi CLI. The old checkpoint
     * stays as `.bak`. Refuses a name that is taken, which messages call `shown`.
     */
    async rename(
        from: StackReference,
        to: StackReference,
        rename: (deployment: Deployment) => Deployment,
        shown: string,
    ): Promise<void> {
        await this.whileLocked(from, async () => {
            if (this.exists(to)) throw new Error(`a stack named ${shown} already exists`);
            const latest = (await this.read(from))?.latest;
            await this.write(to, checkpointText(qualifiedName(to), latest && rename(latest)));
            const key = this.checkpointKey(from);
            await this.store.backUp(key);
            await this.store.remove(key);
            await moveHistory(this.store, from, to);
        });
    }

    async whileLocked<T>(reference: StackReference, work: () => Promise<T>): Promise<T> {
        const lock = this.lock(reference);
        await lock.acquire();
        try {
            await sweepUnfinished(this.store.pathOf(STATE_FOLDER));
            return await work();
        } finally {
            await lock.release();
        }
    }

    /** How to get a refused checkpoint back; nothing is overwritten. */
    private wayBack(reference: StackReference): string {
        const key = this.checkpointKey(reference);
        const file = this.store.pathOf(key);
        const backups = this.store.listNow(backupFolder(reference)).sort();
        const newest = backups.at(-1);
        const candidates = [
            ...(this.store.exists(`${key}.bak`) ? [`${file}.bak`] : []),
            ...(newest === undefined ? [] : [this.store.pathOf(path.posix.join(backupFolder(reference), newest))]),
        ];
        if (candidates.length === 0) return "; it has no backup, and nothing was overwritten";
        return `; nothing was overwritten, copy its backup over it to go on: ${candidates.join(" or ")}`;
    }

    private async checkLayout(): Promise<void> {
        const meta = await this.store.read(META_KEY);
        if (meta === undefined) {
            const legacy = (await this.store.list(STACKS_KEY)).some((name) => name.endsWith(".json"));
            if (legacy)
                throw new StoreError(
                    `${this.store.pathOf(STACKS_KEY)} has stacks without projects; run \`pulumi state upgrade\` with the real Pulumi CLI first`,
                );
            await this.store.write(META_KEY, "version: 1\n", { attributes: true });
            return;
        }
        const version = META_VERSION.exec(meta)?.[1];
        if (version === undefined) throw new StoreError(`corrupt store: missing version in "${META_KEY}"`);
        if (version !== "1")
            throw new StoreError(
                `state store unsupported: '${META_KEY}' version (${version}) is not supported by the sandbox; use the real Pulumi CLI`,
            );
    }
}
