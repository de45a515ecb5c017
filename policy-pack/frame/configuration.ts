import { configurationFiles } from "./configuration-files";
import { nearest } from "./nearest";
import { configurationPolicy, levels } from "./pack-configuration";
import { misspelledParameters } from "./parameters";
import type { Rule, Settings } from "./rule";

/**
 * Everything wrong with a policy configuration file, one sentence each: unknown rules and properties with the nearest
 * known name, and levels that do not exist. Pulumi drops unknown rules silently, so check a file before you trust it.
 */
export function configurationProblems(
    configuration: unknown,
    rules: readonly Rule[],
    now: Date,
    directory?: string,
): readonly string[] {
    if (configuration === null || typeof configuration !== "object" || Array.isArray(configuration)) {
        return ["policy configuration: expected an object with one entry a rule; see RULES.md for the names"];
    }
    return Object.entries(configuration).flatMap(([name, value]) => {
        // The engine reads this key itself: it names Pulumi ESC environments.
        return name === "environments" ? [] : entryProblems(name, value, rules, now, directory);
    });
}

function entryProblems(
    name: string,
    value: unknown,
    rules: readonly Rule[],
    now: Date,
    directory: string | undefined,
): readonly string[] {
    const where = `policy configuration "${name}"`;
    const ids = ["all", configurationPolicy, ...rules.map(({ id }) => id)];
    const rule = rules.find(({ id }) => id === name);
    if (!ids.includes(name)) {
        return [`${where}: no such rule; write "${nearest(name, ids)}"`];
    }
    const settings = (typeof value === "string" ? { enforcementLevel: value } : value) as Settings | null;
    if (settings === null || typeof settings !== "object") {
        return [
            `${where}: ${JSON.stringify(value)} is given, allowed is a level or an object; write one of ${levels.join(", ")}`,
        ];
    }
    const { enforcementLevel, ...parameters } = settings;
    if (name === configurationPolicy) {
        const { problems } = configurationFiles(parameters, rules, now, directory);
        return [...levelProblems(where, enforcementLevel), ...problems];
    }
    return [...levelProblems(where, enforcementLevel), ...(rule ? misspelledParameters(rule, parameters) : [])];
}

function levelProblems(where: string, level: unknown): readonly string[] {
    if (level === undefined || (levels as readonly string[]).includes(String(level))) {
        return [];
    }
    const allowed = levels.join(", ");
    return [
        `${where}: level ${JSON.stringify(level)} is given, allowed are ${allowed}; write "${nearest(String(level), levels)}"`,
    ];
}
