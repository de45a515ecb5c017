import { baselineNames } from "../baselines/baselines";
import type { Exemption } from "./exemption";
import { exemptionProblems } from "./exemption";
import { knownNames, namesOf } from "./groups";
import { nearest } from "./nearest";
import type { PackConfiguration } from "./pack-configuration";
import { levels } from "./pack-configuration";
import type { Rule } from "./rule";

type Check = (where: string, value: unknown, rules: readonly Rule[]) => readonly string[];

const isText = (value: unknown): value is string => typeof value === "string";
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
    typeof value === "object" && value !== null && !Array.isArray(value);

const expected = (where: string, value: unknown, allowed: string) =>
    `${where}: ${JSON.stringify(value)} is given, allowed is ${allowed}; write that`;

const shaped =
    (allowed: string, fits: (value: unknown) => boolean): Check =>
    (where, value) =>
        fits(value) ? [] : [expected(where, value, allowed)];

const text = shaped("a text", isText);
const words = shaped("a list of texts", (value) => isList(value) && value.every(isText));
const days = shaped("a whole number of days from 1 on", (value) => Number.isInteger(value) && Number(value) >= 1);
const listOrPath = shaped("a list or the path of a file", (value) => isList(value) || isText(value));
const objectOrPath = shaped("an object or the path of a file", (value) => isObject(value) || isText(value));

const patterns: Check = (where, value) =>
    isList(value) && value.every(isText)
        ? value.flatMap((pattern) => patternProblems(where, pattern))
        : [expected(where, value, "a list of regular expressions")];

const tagPatterns: Check = (where, value) =>
    isObject(value) && Object.values(value).every(isText)
        ? Object.entries(value).flatMap(([tag, pattern]) => patternProblems(`${where}.${tag}`, String(pattern)))
        : [expected(where, value, "an object of regular expressions by tag")];

const levelsByName: Check = (where, value, rules) => {
    if (!isObject(value)) {
        return [expected(where, value, "an object of levels by rule or group")];
    }
    const names = knownNames(rules);
    return Object.entries(value).flatMap(([name, level]) => [
        ...(names.includes(name) ? [] : [`${where}: no rule or group "${name}"; write "${nearest(name, names)}"`]),
        ...(isText(level) && (levels as readonly string[]).includes(level)
            ? []
            : [expected(`${where}.${name}`, level, levels.join(", "))]),
    ]);
};

const names: Check = (where, value, rules) =>
    isList(value)
        ? value.flatMap((name) =>
              knownNames(rules).includes(String(name))
                  ? []
                  : [
                        `${where}: no rule or group ${JSON.stringify(name)}; write "${nearest(String(name), knownNames(rules))}"`,
                    ],
          )
        : [expected(where, value, "a list of rules and groups")];

const baseline: Check = (where, value) =>
    baselineNames().includes(String(value)) ? [] : [expected(where, value, baselineNames().join(", "))];

const settable: Readonly<Record<string, Check>> = {
    levels: levelsByName,
    minRetentionDays: days,
    allowedRegions: words,
    requiredTags: tagPatterns,
    allowedKeys: patterns,
    allowedClasses: words,
    environments: words,
    environmentTag: text,
    environment: text,
};

const byName: Check = (where, value, rules) =>
    isObject(value)
        ? Object.entries(value).flatMap(([name, each]) => propertiesProblems(`${where}.${name}`, each, settable, rules))
        : [expected(where, value, "an object of settings by name")];

const whole: Readonly<Record<string, Check>> = {
    ...settable,
    baseline,
    classificationTag: text,
    classification: text,
    byEnvironment: byName,
    byClassification: byName,
    exemptions: listOrPath,
    maxExemptionDays: days,
    nonExemptible: names,
    known: objectOrPath,
};

/** Everything wrong with the one configuration, one sentence each, with the nearest name for a misspelled one. */
export function packConfigurationProblems(where: string, given: unknown, rules: readonly Rule[]): readonly string[] {
    return propertiesProblems(where, given, whole, rules);
}

/** What is malformed about an exemption: its shape, a rule that does not exist or has no exemptions, a date too far. */
export function malformations(
    exemption: Exemption,
    { maxExemptionDays = 180, nonExemptible = [] }: PackConfiguration,
    rules: readonly Rule[],
    now: Date,
): readonly string[] {
    const ids = rules.map(({ id }) => id);
    const rule = rules.find(({ id }) => id === exemption.rule);
    const unknown = rule === undefined && typeof exemption.rule === "string";
    const forbidden = rule !== undefined && namesOf(rule).some((name) => nonExemptible.includes(name));
    return [
        ...exemptionProblems(exemption, now, maxExemptionDays),
        ...(unknown ? [`no such rule; write "${nearest(exemption.rule, ids)}"`] : []),
        ...(forbidden ? ["nobody may be exempted from this rule; put the resource right"] : []),
    ];
}

function propertiesProblems(
    where: string,
    given: unknown,
    known: Readonly<Record<string, Check>>,
    rules: readonly Rule[],
): readonly string[] {
    if (!isObject(given)) {
        return [expected(where, given, "an object")];
    }
    return Object.entries(given).flatMap(([name, value]) => {
        const check = known[name];
        return check === undefined
            ? [`${where}: property "${name}" is not known; write "${nearest(name, Object.keys(known))}"`]
            : check(`${where}.${name}`, value, rules);
    });
}

function patternProblems(where: string, pattern: string): readonly string[] {
    try {
        new RegExp(pattern);
        return [];
    } catch {
        return [expected(where, pattern, "a regular expression")];
    }
}
