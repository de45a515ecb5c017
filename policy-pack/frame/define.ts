import type { Requirement } from "../requirements/requirement";
import { environmentParameters } from "./environment";
import type { Definition, Fix, Parameter, Reach, ResourceRule, Rule, SecretRule, Settings, StackRule } from "./rule";

type Parameters<S extends Settings> = { readonly [K in keyof S]: Parameter<S[K]> };

/** A rule by a requirement made of parts, which brings its parameters, its fix and the paths it guards. */
type ByRequirement<R> = Definition & { readonly requires: R };

/** A rule with a check of its own. */
type ByCheck<S extends Settings, C> = Definition & {
    readonly parameters?: Parameters<S>;
    /** Applied only when `fixClass` is `in-place`. */
    readonly fix?: Fix<S>;
    readonly guards?: readonly string[];
    readonly reaches?: readonly Reach[];
    readonly check: C;
};

/** A rule that is decided from one resource alone. */
export function resourceRule<S extends Settings>(
    rule: ByRequirement<Requirement> | ByCheck<S, ResourceRule<S>["check"]>,
): Rule {
    return { ...complete(rule), scope: "resource" } as unknown as Rule;
}

/** A rule that is decided from a resource and the resources that refer to it or that it refers to. */
export function stackRule<S extends Settings>(
    rule: ByRequirement<Requirement<"stack">> | ByCheck<S, StackRule<S>["check"]>,
): Rule {
    return { ...complete(rule), scope: "stack" } as unknown as Rule;
}

/** A rule about which values are secret. */
export function secretRule<S extends Settings>(
    rule: ByCheck<S, SecretRule<S>["check"]> & Pick<SecretRule<S>, "secretPaths">,
): Rule {
    return { ...complete(rule), scope: "secret" } as unknown as Rule;
}

function complete<S extends Settings, C>(
    rule: ByRequirement<Requirement> | ByRequirement<Requirement<"stack">> | ByCheck<S, C>,
): object {
    const environments = rule.binds === "production" ? environmentParameters : {};
    if (!("requires" in rule)) {
        const parameters = { ...rule.parameters, ...environments };
        return { guards: [], reaches: [], ...rule, parameters };
    }
    const { requires, ...definition } = rule;
    const patches = requires.patches?.bind(requires);
    const fix = patches && { patches, ...(requires.fixes && { types: requires.fixes }) };
    return {
        ...definition,
        parameters: { ...requires.parameters, ...environments },
        guards: requires.guards,
        reaches: requires.reaches ?? [],
        check: requires.problems.bind(requires),
        ...(fix && rule.fixClass === "in-place" && { fix }),
    };
}
