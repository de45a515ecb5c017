import type { PolicyConfigSchema } from "@pulumi/policy";
import { nearest } from "./nearest";
import type { Parameter, Rule, Settings } from "./rule";

/** The rule's parameters, each with its schema and default. */
export function parametersOf(rule: Rule): Readonly<Record<string, Parameter>> {
    return rule.parameters;
}

/**
 * The schema under which Pulumi checks a rule's configuration and fills in its defaults; not those that follow a shared
 * setting, since what Pulumi fills in looks like what somebody wrote.
 */
export function configSchemaOf(rule: Rule): PolicyConfigSchema | undefined {
    const parameters = Object.entries(parametersOf(rule));
    if (parameters.length === 0) {
        return undefined;
    }
    const properties = parameters.map(([name, { schema, default: value, shared }]) => [
        name,
        shared === undefined ? { ...schema, default: value } : schema,
    ]);
    return { properties: Object.fromEntries(properties) as PolicyConfigSchema["properties"] };
}

/** One sentence for each configured property that the rule does not have; Pulumi itself lets them through. */
export function misspelledParameters(rule: Rule, configured: Settings): readonly string[] {
    const known = Object.keys(parametersOf(rule));
    return Object.keys(configured)
        .filter((name) => !known.includes(name))
        .map((name) =>
            known.length === 0
                ? `policy configuration "${rule.id}": property "${name}" is given, but the rule has none; remove it`
                : `policy configuration "${rule.id}": property "${name}" is not known, allowed are ${known.join(", ")}; ` +
                  `write "${nearest(name, known)}"`,
        );
}
