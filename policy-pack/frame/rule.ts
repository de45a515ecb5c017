import type { PolicyConfigJSONSchema } from "@pulumi/policy/schema";
import type { Patch } from "./fix";
import type { Resource } from "./resource";
import type { Stack } from "./stack";

/** The settings of a rule: its parameters' values. */
export type Settings = Readonly<Record<string, unknown>>;

/** What the one configuration sets for all rules at once; a rule's parameter names the one that it follows. */
export type SharedSetting =
    | "minRetentionDays"
    | "allowedRegions"
    | "requiredTags"
    | "allowedKeys"
    | "allowedClasses"
    | "environments"
    | "environmentTag"
    | "environment";

/** One parameter: its JSON schema, with a description, and the value when nothing is configured. */
export interface Parameter<T = unknown> {
    readonly schema: PolicyConfigJSONSchema & { readonly description: string };
    readonly default: T;
    /** The setting of the one configuration that replaces the default. */
    readonly shared?: SharedSetting;
}

/**
 * What putting a violation right does to data that exists: `in-place` changes a setting, `irreversible` too but cannot be
 * taken back, `replaces` makes the cloud create the resource anew, `person` needs a value or a decision.
 */
export type FixClass = "in-place" | "irreversible" | "replaces" | "person";

/** What a rule is about; a group of the configuration. */
export type Theme =
    | "availability"
    | "backup"
    | "cost"
    | "deletion"
    | "encryption"
    | "identity"
    | "lifecycle"
    | "logging"
    | "network"
    | "placement"
    | "secrets"
    | "tagging"
    | "transport"
    | "upgrades";

/** Changes that make one resource compliant. Only rules of class `in-place` have one. */
export interface Fix<S extends Settings = Settings> {
    /** The types it applies to, where they are not the rule's own: a bucket's versioning is a resource of its own. */
    readonly types?: readonly string[];
    patches(resource: Resource, settings: S): readonly Patch[];
}

/** What every rule states. */
export interface Definition {
    /** `<cloud>-<service>-<condition>`: the name of the policy, and of the file in its folders. */
    readonly id: string;
    readonly severity: "low" | "medium" | "high" | "critical";
    readonly theme: Theme;
    /** The good state in a sentence. */
    readonly proves: string;
    /** What can happen otherwise, in a sentence. */
    readonly risk: string;
    /** What to do, a sentence each. */
    readonly remediation: {
        /** In the words of Strata's argument; left out where no component of Strata has to do with it. */
        readonly argument?: string;
        /** In the words of the cloud's property. */
        readonly property: string;
    };
    /** The vendor's page about it. */
    readonly page: { readonly title: string; readonly url: string };
    /** Canonical type tokens of `@pulumi/aws` and unversioned ones of azure-native; twins and versions are the same to a rule. */
    readonly types: readonly string[] | "any";
    /** Left out, the rule binds everywhere; `production` binds in the environments of the configuration only. */
    readonly binds?: "production";
    /** Resources that the rule does not bind, such as read replicas. May throw `UnknownProperty`. */
    readonly unless?: (resource: Resource) => boolean;
    readonly fixClass: FixClass;
    /** The level when nothing is configured; left out, it is mandatory. */
    readonly level?: "remediate" | "advisory" | "disabled";
}

/** What a rule protects in a resource that belongs to its own, such as a bucket's versioning. */
export interface Reach {
    readonly type: string;
    readonly guards: readonly string[];
}

interface Decided<S extends Settings> extends Definition {
    readonly parameters: { readonly [K in keyof S]: Parameter<S[K]> };
    readonly fix?: Fix<S>;
    /** The property paths that the rule protects, of any of its types. */
    readonly guards: readonly string[];
    /** What it protects beyond them. */
    readonly reaches: readonly Reach[];
}

/** Decided from one resource alone. */
export interface ResourceRule<S extends Settings = Settings> extends Decided<S> {
    readonly scope: "resource";
    /** What is wrong, one sentence each; empty when compliant. May throw `UnknownProperty` to be asked again later. */
    check(resource: Resource, settings: S): readonly string[];
}

/** Decided from a resource and those that refer to it, at the end of a preview or an update. */
export interface StackRule<S extends Settings = Settings> extends Decided<S> {
    readonly scope: "stack";
    check(resource: Resource, settings: S, stack: Stack): readonly string[];
}

/** A rule sees only what the SDK hides from validations when it is asked during remediation. */
export interface SecretRule<S extends Settings = Settings> extends Decided<S> {
    readonly scope: "secret";
    /** What is wrong with what everyone may read. */
    check(resource: Resource, settings: S): readonly string[];
    /** Paths whose value must be secret, for this resource. */
    secretPaths(resource: Resource): readonly string[];
}

export type Rule = ResourceRule | StackRule | SecretRule;

/** Both halves of a rule's remediation as one text. */
export function remediationText({ remediation: { argument, property } }: Definition): string {
    return argument === undefined ? property : `${argument} ${property}`;
}
