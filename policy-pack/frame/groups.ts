import type { Definition } from "./rule";

const clouds: Readonly<Record<string, string>> = { aws: "aws", az: "azure", cross: "cross" };

const known = new WeakMap<object, readonly string[]>();

/** The names under which a rule can be set, the most specific first: itself, service, theme, severity, cloud, all. */
export function namesOf(rule: Pick<Definition, "id" | "theme" | "severity">): readonly string[] {
    const names = known.get(rule) ?? namesFor(rule);
    known.set(rule, names);
    return names;
}

function namesFor({ id, theme, severity }: Pick<Definition, "id" | "theme" | "severity">): readonly string[] {
    const [cloud = "", service = ""] = id.split("-");
    return [id, `${cloud}-${service}`, theme, severity, clouds[cloud] ?? cloud, "all"];
}

/** Every name that a level can be given to. */
export function knownNames(rules: readonly Pick<Definition, "id" | "theme" | "severity">[]): readonly string[] {
    return [...new Set(rules.flatMap(namesOf))].sort();
}
