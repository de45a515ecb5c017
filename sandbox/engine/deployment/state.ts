import type { PropertyMap, PropertyValue, ResourceState } from "../apitype";
import { parseProviderReference } from "../urn";

export interface CustomTimeouts {
    /** Seconds; 0 is the provider's default. */
    create: number;
    update: number;
    delete: number;
}

/** A resource as the engine works on it: every field is there. A step replaces or completes it; nothing else does. */
export interface State {
    urn: string;
    custom: boolean;
    delete: boolean;
    id: string;
    type: string;
    inputs: PropertyMap;
    outputs: PropertyMap;
    parent: string;
    protect: boolean;
    taint: boolean;
    external: boolean;
    dependencies: string[];
    initErrors: string[];
    provider: string;
    propertyDependencies: Record<string, string[]>;
    pendingReplacement: boolean;
    additionalSecretOutputs: string[];
    aliases: string[];
    customTimeouts: CustomTimeouts;
    importID: string;
    retainOnDelete: boolean;
    deletedWith: string;
    replaceWith: string[];
    created: string;
    modified: string;
    sourcePosition: string;
    stackTrace: { sourcePosition: string }[];
    ignoreChanges: string[];
    hideDiff: string[];
    replaceOnChanges: string[];
    replacementTrigger: PropertyValue;
    refreshBeforeUpdate: boolean;
    viewOf: string;
    resourceHooks: Record<string, string[]>;
}

/** What a state shares with all that say nothing there; nobody changes it. */
const NONE: never[] = [];
const NOTHING: Record<string, never> = {};
const NO_TIMEOUTS: CustomTimeouts = { create: 0, update: 0, delete: 0 };

/**
 * A state whose other fields say nothing. Its fields are in the order of a checkpoint. They are named one by one since V8 gives each object of so many
 * fields a class of its own otherwise, of a kilobyte, and forgets with each object how it reads them.
 */
export function newState(fields: Partial<State> & Pick<State, "type" | "urn" | "custom">): State {
    return {
        urn: fields.urn,
        custom: fields.custom,
        delete: fields.delete ?? false,
        id: fields.id ?? "",
        type: fields.type,
        inputs: fields.inputs ?? {},
        outputs: fields.outputs ?? {},
        parent: fields.parent ?? "",
        protect: fields.protect ?? false,
        taint: fields.taint ?? false,
        external: fields.external ?? false,
        dependencies: fields.dependencies ?? NONE,
        initErrors: fields.initErrors ?? NONE,
        provider: fields.provider ?? "",
        propertyDependencies: fields.propertyDependencies ?? NOTHING,
        pendingReplacement: fields.pendingReplacement ?? false,
        additionalSecretOutputs: fields.additionalSecretOutputs ?? NONE,
        aliases: fields.aliases ?? NONE,
        customTimeouts: fields.customTimeouts ?? NO_TIMEOUTS,
        importID: fields.importID ?? "",
        retainOnDelete: fields.retainOnDelete ?? false,
        deletedWith: fields.deletedWith ?? "",
        replaceWith: fields.replaceWith ?? NONE,
        created: fields.created ?? "",
        modified: fields.modified ?? "",
        sourcePosition: fields.sourcePosition ?? "",
        stackTrace: fields.stackTrace ?? NONE,
        ignoreChanges: fields.ignoreChanges ?? NONE,
        hideDiff: fields.hideDiff ?? NONE,
        replaceOnChanges: fields.replaceOnChanges ?? NONE,
        replacementTrigger: fields.replacementTrigger ?? null,
        refreshBeforeUpdate: fields.refreshBeforeUpdate ?? false,
        viewOf: fields.viewOf ?? "",
        resourceHooks: fields.resourceHooks ?? NOTHING,
    };
}

/** A state from its form in a checkpoint. */
export function stateFromResource(resource: ResourceState): State {
    return newState({ ...resource, customTimeouts: { ...NO_TIMEOUTS, ...resource.customTimeouts } });
}

/** The form of a state in a checkpoint: fields that say nothing are left out. */
export function resourceFromState(state: State): ResourceState {
    const entries = Object.entries(state).filter(([key, value]) => key === "custom" || !isEmpty(value));
    const { customTimeouts, ...fields } = Object.fromEntries(entries) as unknown as State;
    const timeouts = Object.entries(customTimeouts ?? {}).filter(([, seconds]) => seconds !== 0);
    return timeouts.length === 0 ? fields : { ...fields, customTimeouts: Object.fromEntries(timeouts) };
}

function isEmpty(value: unknown): boolean {
    if (value === "" || value === false || value === null || value === undefined) return true;
    return typeof value === "object" && Object.keys(value).length === 0;
}

/** How one resource refers to another. */
export interface Dependency {
    urn: string;
    kind: "parent" | "dependency" | "property" | "deletedWith" | "replaceWith";
    key?: string;
}

/** Every reference of a resource but the one to its provider. */
export function allDependencies({
    parent,
    dependencies = [],
    propertyDependencies = {},
    deletedWith,
    replaceWith = [],
}: ResourceState): Dependency[] {
    const all: Dependency[] = [];
    if (parent) all.push({ urn: parent, kind: "parent" });
    for (const urn of dependencies) all.push({ urn, kind: "dependency" });
    for (const [key, urns] of Object.entries(propertyDependencies)) {
        for (const urn of urns ?? []) all.push({ urn, kind: "property", key });
    }
    if (deletedWith) all.push({ urn: deletedWith, kind: "deletedWith" });
    for (const urn of replaceWith) all.push({ urn, kind: "replaceWith" });
    return all;
}

/** What a resource refers to: its provider, its parent and its dependencies. */
export function neededUrns(state: State): string[] {
    const provider = state.provider === "" ? [] : [parseProviderReference(state.provider).urn];
    return [...provider, ...allDependencies(state).map(({ urn }) => urn)];
}
