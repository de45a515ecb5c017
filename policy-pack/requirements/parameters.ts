import type { NamedParameter } from "./requirement";

interface Bounds {
    readonly minimum?: number;
    readonly maximum?: number;
}

/** A whole number; `minimum` and `maximum` are what the service takes. */
export function wholeNumber(name: string, description: string, value: number, bounds: Bounds = {}) {
    return { name, schema: { type: "integer", description, ...bounds }, default: value } satisfies NamedParameter;
}

/** `minDays`, the fewest days that something is kept; follows `minRetentionDays` within what the service takes. */
export function minDays(value: number, bounds: Bounds = {}): NamedParameter<number> {
    return {
        ...wholeNumber("minDays", "Fewest days that it is kept.", value, { minimum: 1, ...bounds }),
        shared: "minRetentionDays",
    };
}

/** A list of words. */
export function words(name: string, description: string, value: readonly string[]): NamedParameter<readonly string[]> {
    return { name, schema: { type: "array", items: { type: "string" }, description }, default: value };
}

/** One word of several. */
export function oneWord(
    name: string,
    description: string,
    value: string,
    allowed: readonly string[],
): NamedParameter<string> {
    return { name, schema: { type: "string", enum: [...allowed], description }, default: value };
}

/** A switch. */
export function yesOrNo(name: string, description: string, value: boolean): NamedParameter<boolean> {
    return { name, schema: { type: "boolean", description }, default: value };
}

/** Regular expressions. The engine refuses what is none, so that a slip never switches a rule off. */
export function patterns(name: string, description: string): NamedParameter<readonly string[]> {
    return { name, schema: { type: "array", items: { type: "string", format: "regex" }, description }, default: [] };
}
