import type { Deployment as Checkpoint, PendingOperation, ResourceState } from "../apitype";
import { formatProviderReference, parseProviderReference, ROOT_STACK_TYPE, urnBelow, urnQualifiedType } from "../urn";
import { copiesWithoutDangling } from "./dangling";
import type { State } from "./state";
import { resourceFromState } from "./state";

type OperationType = PendingOperation["type"];

/**
 * What is on disk while a deployment runs: the resources done in this run, those of the run before that are still to
 * be seen, and the operations under way. Every change asks for a write; changes during a write share the next one.
 */
export class Snapshot {
    private readonly done = new Set<State>();
    private readonly fresh: State[] = [];
    private readonly pending = new Map<State, OperationType>();
    private readonly resources = new WeakMap<State, { fields: unknown[]; resource: ResourceState }>();
    private writing: Promise<void> | undefined;
    private next: Promise<void> | undefined;
    private closed = false;
    private mayDangle = false;

    constructor(
        private base: State[],
        private readonly before: Checkpoint | undefined,
        private readonly save: ((checkpoint: Checkpoint) => Promise<void>) | undefined,
    ) {}

    /** Replaces the resources of the run before, after a refresh. */
    rebase(base: State[]): Promise<void> {
        this.base = base;
        return this.write();
    }

    begin(type: OperationType, state: State): Promise<void> {
        this.pending.set(state, type);
        return this.write();
    }

    /** Forgets that `state` is being worked on; `old` is dealt with and `fresh` takes its place, where they are given. */
    end(state: State, change: { old?: State | undefined; fresh?: State | undefined }): Promise<void> {
        this.pending.delete(state);
        return this.replace(change);
    }

    replace({ old, fresh }: { old?: State | undefined; fresh?: State | undefined }): Promise<void> {
        this.mark({ old, fresh });
        return this.write();
    }

    /** Takes what a refresh has found of a resource; what refers to one that is gone does so no longer. */
    refreshed(old: State, found: State | undefined): Promise<void> {
        this.mayDangle ||= found === undefined;
        return this.replace({ old, fresh: found });
    }

    /** As `replace`, but for a change that may be lost: the next write takes it along. */
    mark({ old, fresh }: { old?: State | undefined; fresh?: State | undefined }): void {
        if (old !== undefined) this.done.add(old);
        if (fresh !== undefined) this.fresh.push(fresh);
    }

    /** Resolves when everything up to now is stored. */
    write(): Promise<void> {
        if (this.save === undefined) return Promise.resolve();
        if (this.writing === undefined) return this.startWrite();
        this.next ??= this.writing
            .catch(() => undefined)
            .then(() => {
                this.next = undefined;
                return this.startWrite();
            });
        return this.next;
    }

    /**
     * Stores nothing from now on, so that what was under way stays on record, and lets nobody go on who waits for a
     * write. Resolves when the one under way has ended.
     */
    async close(): Promise<void> {
        this.closed = true;
        await this.writing?.catch(() => undefined);
    }

    private startWrite(): Promise<void> {
        const save = this.save;
        if (save === undefined) return Promise.resolve();
        if (this.closed) return new Promise(() => undefined);
        this.writing = save(this.checkpoint()).finally(() => (this.writing = undefined));
        return this.writing;
    }

    checkpoint(): Checkpoint {
        const kept = [...this.fresh, ...this.base].filter((state) => !this.done.has(state));
        const resources = renamed(this.mayDangle ? copiesWithoutDangling(kept) : kept);
        const operations = [...interruptedCreates(this.before), ...this.underWay()];
        return {
            manifest: { time: new Date().toISOString(), magic: "", version: "" },
            ...(this.before?.secrets_providers ? { secrets_providers: this.before.secrets_providers } : {}),
            ...(resources.length > 0 ? { resources: resources.map((state) => this.resourceOf(state)) } : {}),
            ...(operations.length > 0 ? { pending_operations: operations } : {}),
            metadata: this.before?.metadata ?? {},
        };
    }

    /** The same object for as long as no field of the state is replaced, so that its text need not be made again. */
    private resourceOf(state: State): ResourceState {
        const known = this.resources.get(state);
        if (known !== undefined && sameFields(known.fields, state)) return known.resource;
        const resource = resourceFromState(state);
        this.resources.set(state, { fields: Object.values(state), resource });
        return resource;
    }

    private underWay(): PendingOperation[] {
        return [...this.pending].map(([state, type]) => ({ resource: this.resourceOf(state), type }));
    }
}

/** Asked of every resource at every write, so in the way that takes the least time. A state always has all of its fields. */
function sameFields(before: unknown[], now: State): boolean {
    let index = 0;
    for (const key in now) if (before[index++] !== now[key as keyof State]) return false;
    return true;
}

/** Nobody but the user can tell whether an interrupted create has made something, so its record stays. */
function interruptedCreates(before: Checkpoint | undefined): PendingOperation[] {
    return (before?.pending_operations ?? []).filter(({ type }) => type === "creating");
}

/**
 * Gives resources that have been renamed their new URNs, wherever these stand: what still waits to be deleted under the old one, and what is
 * below a renamed parent, included. The aliases themselves have then done their work.
 */
export function renamed(states: State[]): State[] {
    const names = newNames(states);
    if (names.size === 0) return states;
    const rename = (urn: string): string => names.get(urn) ?? urn;
    return states.map((state) => ({
        ...state,
        urn: rename(state.urn),
        parent: rename(state.parent),
        provider: renamedProvider(state.provider, rename),
        dependencies: state.dependencies.map(rename),
        deletedWith: rename(state.deletedWith),
        replaceWith: state.replaceWith.map(rename),
        propertyDependencies: renamedProperties(state.propertyDependencies, rename),
        aliases: [],
    }));
}

/** The new URN of every old one. A resource's URN holds the types of its parents, and so follows theirs. */
function newNames(states: State[]): Map<string, string> {
    const names = new Map<string, string>();
    if (!states.some(({ aliases }) => aliases.length > 0)) return names;
    for (const { urn, aliases, parent } of states) {
        for (const alias of aliases) names.set(alias, urn);
        const moved = names.get(parent);
        if (moved === undefined || urnQualifiedType(moved) === ROOT_STACK_TYPE) continue;
        const followed = urnBelow(moved, urn);
        if (followed !== urn) names.set(urn, followed);
    }
    return names;
}

/** Without those that depend on nothing, where something was renamed, as the real engine has it. */
function renamedProperties(
    dependencies: State["propertyDependencies"],
    rename: (urn: string) => string,
): State["propertyDependencies"] {
    const entries = Object.entries(dependencies).filter(([, urns]) => urns.length > 0);
    if (entries.every(([, urns]) => urns.every((urn) => rename(urn) === urn))) return dependencies;
    return Object.fromEntries(entries.map(([key, urns]) => [key, urns.map(rename)]));
}

function renamedProvider(provider: string, rename: (urn: string) => string): string {
    if (provider === "") return "";
    const { urn, id } = parseProviderReference(provider);
    return formatProviderReference({ urn: rename(urn), id });
}
