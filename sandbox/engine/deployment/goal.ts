import type { PropertyMap, PropertyValue } from "../apitype";
import type { CustomTimeouts, State } from "./state";
import { newState } from "./state";

export type Alias =
    { urn: string } | { name: string; type: string; stack: string; project: string; parent: string; noParent: boolean };

/** What the program wants a resource to be. */
export interface Goal {
    type: string;
    name: string;
    custom: boolean;
    properties: PropertyMap;
    parent: string;
    protect?: boolean;
    dependencies: string[];
    provider: string;
    propertyDependencies: Record<string, string[]>;
    deleteBeforeReplace?: boolean;
    ignoreChanges: string[];
    additionalSecretOutputs: string[];
    aliases: Alias[];
    /** The cloud's id of an existing resource to import; "" for none. */
    id: string;
    customTimeouts: CustomTimeouts;
    replaceOnChanges: string[];
    replacementTrigger: PropertyValue;
    retainOnDelete?: boolean;
    deletedWith: string;
    replaceWith: string[];
    hideDiff: string[];
    sourcePosition: string;
    resourceHooks: Record<string, string[]>;
}

export type ResultState = "success" | "failed" | "skipped";

export interface RegisterResult {
    state: State;
    result: ResultState;
    /** Set when the resource was left out of the operation, so that its outputs are not known. */
    unknown?: boolean;
}

/** A program's request for a resource, answered once by `done`. */
export interface RegisterResourceEvent {
    kind: "register";
    goal: Goal;
    done(result: RegisterResult): void;
}

/** Whoever waits for the end of a step that makes or keeps a resource. */
export type Registration = Pick<RegisterResourceEvent, "done">;

export interface RegisterOutputsEvent {
    kind: "outputs";
    urn: string;
    outputs: PropertyMap;
    done(): void;
}

/** A program's request to look an existing resource up. */
export interface ReadResourceEvent {
    kind: "read";
    id: string;
    name: string;
    type: string;
    provider: string;
    parent: string;
    properties: PropertyMap;
    dependencies: string[];
    additionalSecretOutputs: string[];
    sourcePosition: string;
    done(result: RegisterResult): void;
}

export type SourceEvent = RegisterResourceEvent | RegisterOutputsEvent | ReadResourceEvent;

/** The state that a goal asks for, before any provider has seen it. */
export function stateFromGoal(goal: Goal, urn: string, old: State | undefined, aliases: string[]): State {
    return newState({
        type: goal.type,
        urn,
        custom: goal.custom,
        inputs: goal.properties,
        parent: goal.parent,
        protect: goal.protect ?? false,
        dependencies: goal.dependencies,
        provider: goal.provider,
        propertyDependencies: goal.propertyDependencies,
        additionalSecretOutputs: goal.additionalSecretOutputs,
        aliases,
        customTimeouts: goal.customTimeouts,
        importID: goal.id,
        retainOnDelete: goal.retainOnDelete ?? false,
        deletedWith: goal.deletedWith,
        replaceWith: goal.replaceWith,
        replacementTrigger: goal.replacementTrigger,
        created: old?.created ?? "",
        modified: old?.modified ?? "",
        sourcePosition: goal.sourcePosition,
        ignoreChanges: goal.ignoreChanges,
        hideDiff: goal.hideDiff,
        replaceOnChanges: goal.replaceOnChanges,
        refreshBeforeUpdate: old?.refreshBeforeUpdate ?? false,
        resourceHooks: goal.resourceHooks,
    });
}
