import type { Failure } from "../check/conform";
import type { PropertyMap } from "./wire";

export interface CheckRequest {
    urn: string;
    /** Inputs of the resource as it stands; undefined for a new one and for one that is about to be replaced. */
    olds: PropertyMap | undefined;
    news: PropertyMap;
}
export interface Checked {
    inputs: PropertyMap;
    failures: Failure[];
}

export interface DiffRequest {
    urn: string;
    id: string;
    oldInputs: PropertyMap;
    news: PropertyMap;
}
export type ChangeKind = "add" | "add-replace" | "delete" | "delete-replace" | "update" | "update-replace";
export interface Diffed {
    /** Every change by property path. */
    changes: Map<string, ChangeKind>;
    /** Top-level properties that changed. */
    diffs: string[];
    /** Paths whose change replaces the resource. */
    replaces: string[];
    deleteBeforeReplace: boolean;
    /** Properties that no update changes. */
    stables: string[];
}

export interface CreateRequest {
    urn: string;
    inputs: PropertyMap;
    preview: boolean;
}
export interface Created {
    id: string;
    state: PropertyMap;
}

export interface ReadRequest {
    urn: string;
    id: string;
    /** Undefined when only the id is known, as in an import. */
    state: PropertyMap | undefined;
    inputs: PropertyMap | undefined;
}
export interface Read {
    id: string;
    state: PropertyMap;
    inputs: PropertyMap;
}

export interface UpdateRequest {
    urn: string;
    id: string;
    oldState: PropertyMap;
    news: PropertyMap;
    preview: boolean;
}

export interface Invoked {
    result: PropertyMap;
    failures: Failure[];
}

/**
 * A provider as the host serves it. Property maps hold secrets in their envelopes. What a method throws reaches the user
 * as one line.
 */
export interface Provider {
    readonly version: string;
    /** The schema document; only its name and version, because everything else is in the SDK. */
    schema(): PropertyMap;
    checkConfig(news: PropertyMap): Checked;
    diffConfig(olds: PropertyMap, news: PropertyMap): Diffed;
    configure(config: PropertyMap): void;
    check(request: CheckRequest): Checked | Promise<Checked>;
    diff(request: DiffRequest): Diffed;
    create(request: CreateRequest): Created;
    read(request: ReadRequest): Read;
    update(request: UpdateRequest): PropertyMap;
    delete(urn: string, id: string): void;
    invoke(token: string, args: PropertyMap): Invoked;
    /** What can be done before the first call, one step of a few milliseconds at a time. */
    prepare?(): Iterable<void>;
}
