import type { PropertyDiff, PropertyMap } from "../apitype";

export interface CheckFailure {
    property: string;
    reason: string;
}

export interface CheckResponse {
    inputs: PropertyMap;
    failures: CheckFailure[];
}

/** What a provider says about a change; `unknown` leaves the comparison to the engine. */
export interface DiffResult {
    changes: "none" | "some" | "unknown";
    replaceKeys: string[];
    stableKeys: string[];
    changedKeys: string[];
    detailedDiff?: Record<string, PropertyDiff>;
    deleteBeforeReplace: boolean;
}

export interface DiffRequest {
    urn: string;
    id: string;
    oldInputs: PropertyMap;
    oldOutputs: PropertyMap;
    newInputs: PropertyMap;
    allowUnknowns: boolean;
    ignoreChanges: string[];
}

export interface CreateRequest {
    urn: string;
    inputs: PropertyMap;
    timeoutSeconds: number;
    preview: boolean;
}

/** The result of a create, update or read; `initErrors` are those of a resource that exists but is not well. */
export interface LiveResource {
    id: string;
    outputs: PropertyMap;
    inputs?: PropertyMap;
    initErrors: string[];
    refreshBeforeUpdate: boolean;
    /** Why the operation failed in part. */
    error?: string;
}

export interface UpdateRequest extends DiffRequest {
    timeoutSeconds: number;
    preview: boolean;
}

export interface ReadRequest {
    urn: string;
    id: string;
    inputs?: PropertyMap;
    state: PropertyMap;
}

export interface DeleteRequest {
    urn: string;
    id: string;
    inputs: PropertyMap;
    outputs: PropertyMap;
    timeoutSeconds: number;
}

export interface InvokeResponse {
    returns: PropertyMap;
    failures: CheckFailure[];
}

/** A set of resource types: a plugin, the engine's own, or (for provider resources) the registry. */
export interface Provider {
    checkConfig(urn: string, olds: PropertyMap, news: PropertyMap): Promise<CheckResponse>;
    diffConfig(request: DiffRequest): Promise<DiffResult>;
    configure(urn: string, id: string, inputs: PropertyMap): Promise<void>;
    check(urn: string, olds: PropertyMap, news: PropertyMap, seed: Buffer, unknowns: boolean): Promise<CheckResponse>;
    diff(request: DiffRequest): Promise<DiffResult>;
    create(request: CreateRequest): Promise<LiveResource>;
    read(request: ReadRequest): Promise<LiveResource>;
    update(request: UpdateRequest): Promise<LiveResource>;
    delete(request: DeleteRequest): Promise<void>;
    invoke(token: string, args: PropertyMap, preview: boolean): Promise<InvokeResponse>;
    /** Asks that what is under way be given up, as an interrupt wants; each call still answers. */
    cancel?(): Promise<void>;
    close(): void;
}

/** The answer for an inexact diff: something or nothing differs, no details. */
export function plainDiff(changes: DiffResult["changes"], replaceKeys: string[] = []): DiffResult {
    return { changes, replaceKeys, stableKeys: [], changedKeys: [], deleteBeforeReplace: false };
}

export const NO_DETAILS: { initErrors: string[]; refreshBeforeUpdate: boolean } = {
    initErrors: [],
    refreshBeforeUpdate: false,
};
