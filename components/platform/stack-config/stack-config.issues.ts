import type { z } from "zod";
import { nearest } from "../../shared/nearest";
import type { Problem } from "../../shared/problems";
import { retiredServices } from "../catalogue/retired-services";

/** Words, when there are at most this many, are all listed; more would hide the one that was meant. */
const listedWords = 12;

/** What each expected type is called. */
const typeNames: { [expected: string]: string } = {
    string: "text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "a mapping",
    record: "a mapping",
};

/** What each format is called; a regular expression's message says it itself. */
const formatNames: { [format: string]: string } = { cidrv4: "an IPv4 CIDR block such as 10.0.0.0/16" };

/** The path of a setting as it is written in a config, for example "strata:relational[0].tier". */
export function keyOf(path: PropertyKey[]): string {
    return path.reduce<string>((key, part, index) => {
        if (typeof part === "number") return `${key}[${part}]`;
        return index === 0 ? `strata:${String(part)}` : `${key}.${String(part)}`;
    }, "");
}

/** What the checker found, as problems in the words of a config. `known` names the settings that stand beside an unknown one. */
export function problemsOf(
    issue: z.core.$ZodIssue,
    root: unknown,
    known: (path: PropertyKey[]) => string[],
): Problem[] {
    if (issue.code === "unrecognized_keys") {
        return issue.keys.map((key) => ({
            key: keyOf([...issue.path, key]),
            reason: unknownKey(key, known(issue.path)),
        }));
    }
    return [{ key: keyOf(issue.path), reason: reasonOf(issue, valueAt(root, issue.path)) }];
}

function unknownKey(key: string, known: string[]): string {
    const near = nearest(key, known);
    if (near !== undefined) return `is no setting; did you mean ${near}?`;
    const listed = known.length <= listedWords ? `; ${known.join(", ")} are` : "";
    return `is no setting${listed}; take it out (docs/reference/config.md has them all)`;
}

type ValueIssue = Exclude<z.core.$ZodIssue, { code: "unrecognized_keys" }>;

function reasonOf(issue: ValueIssue, value: unknown): string {
    const given = shown(value, issue.path);
    switch (issue.code) {
        case "invalid_type":
            return `got ${given}; ${typeNames[issue.expected] ?? issue.expected} is allowed; ${value === undefined ? "set it" : "correct it"}`;
        case "invalid_value":
            return invalidWord(given, value, issue.values.map(String), issue.path);
        case "too_small":
            return `got ${given}; ${issue.inclusive ? "at least" : "more than"} ${issue.minimum} ${unitOf(issue.origin)}is allowed; raise it or leave it out`;
        case "too_big":
            return `got ${given}; at most ${issue.maximum} ${unitOf(issue.origin)}is allowed; shorten or lower it`;
        case "invalid_format":
            return `got ${given}; ${formatNames[issue.format] ?? issue.message} is allowed; correct it`;
        case "invalid_union":
            if ("options" in issue && issue.options !== undefined)
                return invalidWord(given, value, issue.options.map(String), issue.path);
            return `got ${given}; ${issue.message}; correct it`;
        case "invalid_key":
        case "invalid_element":
        case "not_multiple_of":
        case "custom":
            return `got ${given}; ${issue.message}; correct it`;
    }
}

function invalidWord(given: string, value: unknown, words: string[], path: PropertyKey[]): string {
    const isService = path.at(-1) === "service";
    const retired = isService ? retiredServices[String(value)] : undefined;
    if (retired !== undefined) return `got ${given}; ${retired}`;
    const near = typeof value === "string" ? nearest(value, words) : undefined;
    const what = isService ? "the known services are" : "allowed:";
    const advice = near === undefined ? "use one of them" : `did you mean ${near}?`;
    return `got ${given}; ${what} ${words.join(", ")}; ${advice}`;
}

function unitOf(origin: string): string {
    if (origin === "string") return "characters ";
    return origin === "array" ? "entries " : "";
}

/** A value in a message: short, and never an endpoint, since a URL often holds a token. */
function shown(value: unknown, path: PropertyKey[]): string {
    if (value === undefined) return "nothing";
    if (path[0] === "alerts") return "something else";
    const text = JSON.stringify(value);
    return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}

function valueAt(root: unknown, path: PropertyKey[]): unknown {
    return path.reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part], root);
}
