import type { PolicyConfigJSONSchema } from "@pulumi/policy/schema";
import type { Patch } from "./fix";
import type { Resource } from "./resource";
import type { Stack } from "./stack";

/** The settings of a rule: its parameters' values. */
export type Settings = Readonly<Record<string, unknown>>;

/** One parameter: its JSON schema, with a description, and the value when nothing is configured. */
export interface Parameter<T = unknown> {
    readonly schema: PolicyConfigJSONSchema & { readonly description: string };
    readonly default: T;
}

/**
 * What putting a violation right does to data that exists: `in-place` changes a setting, `irreversible` too but cannot be
 * taken back, `replaces` makes the cloud create the resource anew, `person` needs a value or a decision.
 */
export type FixClass = "in-place" | "irreversible" | "replaces" | "person";

/** Changes that make one resource compliant. Only rules of class `in-place` have one. */
export interface Fix<S extends Settings = Settings> {
    /** The types it applies to, where they are not the rule's own: a bucket's versioning is a resource of its own. */
    readonly types?: readonly string[];
    patches(resource: Resource, settings: S): readonly Patch[];
}

interface Definition<S extends Settings> {
    /** `<cloud>-<service>-<condition>`, the name of the policy and of the file. */
    readonly id: string;
    readonly severity: "low" | "medium" | "high" | "critical";
    /** The good state in a sentence. */
    readonly proves: string;
    /** What can happen otherwise, in a sentence. */
    readonly risk: string;
    /** What to do, first in the words of Strata's argument, then of the cloud's property. */
    readonly remediation: string;
    /** The vendor's page about it. */
    readonly page: { readonly title: string; readonly url: string };
    /** Canonical type tokens; `"taggable"` and `"any"` are wider. */
    readonly types: readonly string[] | "any";
    readonly parameters?: { readonly [K in keyof S]: Parameter<S[K]> };
    readonly fixClass: FixClass;
    readonly fix?: Fix<S>;
    /** The level when nothing is configured; left out, it is mandatory. */
    readonly level?: "remediate";
}

/** Decided from one resource alone. */
export interface ResourceRule<S extends Settings = Settings> extends Definition<S> {
    readonly scope: "resource";
    /** What is wrong, one sentence each; empty when compliant. May throw `UnknownProperty` to be asked again later. */
    check(resource: Resource, settings: S): readonly string[];
}

/** Decided from a resource and those that refer to it, at the end of a preview or an update. */
export interface StackRule<S extends Settings = Settings> extends Definition<S> {
    readonly scope: "stack";
    check(resource: Resource, settings: S, stack: Stack): readonly string[];
}

/** A rule sees only what the SDK hides from validations when it is asked during remediation. */
export interface SecretRule<S extends Settings = Settings> extends Definition<S> {
    readonly scope: "secret";
    /** What is wrong with what everyone may read. */
    check(resource: Resource, settings: S): readonly string[];
    /** Paths whose value must be secret, for this resource. */
    secretPaths(resource: Resource): readonly string[];
}

export type Rule = ResourceRule | StackRule | SecretRule;

/** Keeps a resource rule's settings typed in its own file. */
export function resourceRule<S extends Settings>(rule: Omit<ResourceRule<S>, "scope">): Rule {
    return { ...rule, scope: "resource" } as unknown as Rule;
}

/** Keeps a stack rule's settings typed in its own file. */
export function stackRule<S extends Settings>(rule: Omit<StackRule<S>, "scope">): Rule {
    return { ...rule, scope: "stack" } as unknown as Rule;
}
