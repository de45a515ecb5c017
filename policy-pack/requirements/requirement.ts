import type { Patch } from "../frame/fix";
import type { Reader } from "../frame/reader";
import type { Resource } from "../frame/resource";
import type { Parameter, Reach, Settings } from "../frame/rule";
import type { Stack } from "../frame/stack";

interface Common {
    /** The property paths that it protects. */
    readonly guards: readonly string[];
    /** What it protects in resources that belong to the subject. */
    readonly reaches?: readonly Reach[];
    readonly parameters?: Readonly<Record<string, Parameter>>;
    /** The types that `patches` applies to, where they are not the rule's own. */
    readonly fixes?: readonly string[];
    /** What makes the subject compliant; left out when only a person can. */
    patches?(subject: Reader, settings: Settings): readonly Patch[];
}

/** Something asked of one resource, or of an entry of a list in it: the part of which rules are made. */
export interface ResourceRequirement extends Common {
    /** What is wrong, one phrase each; empty when met. May throw `UnknownProperty`. */
    problems(subject: Reader, settings: Settings): readonly string[];
}

/** Something asked of a resource and those that refer to it. */
export interface StackRequirement extends Common {
    problems(subject: Resource, settings: Settings, stack: Stack): readonly string[];
}

export type Requirement<Scope extends "resource" | "stack" = "resource"> = Scope extends "resource"
    ? ResourceRequirement
    : StackRequirement;

/** A parameter with the name under which it is configured. */
export interface NamedParameter<T = unknown> extends Parameter<T> {
    readonly name: string;
}

/** A fixed value, or the parameter that sets it. */
export type Setting<T> = T | NamedParameter<T>;

function isParameter<T>(setting: Setting<T>): setting is NamedParameter<T> {
    return typeof setting === "object" && setting !== null && "schema" in setting;
}

/** The value of a setting under a rule's settings. */
export function valueOf<T>(setting: Setting<T>, settings: Settings): T {
    return isParameter(setting) ? (settings[setting.name] as T) : setting;
}

/** The parameters among settings, by name. */
export function parametersIn(...all: readonly Setting<unknown>[]): Readonly<Record<string, Parameter>> {
    const named = all.filter(isParameter);
    return Object.fromEntries(named.map(({ name, ...parameter }) => [name, parameter]));
}
