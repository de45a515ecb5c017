import type { PropertyMap, PropertyValue } from "../../apitype";
import type { OperationConfig } from "../../operation";
import { parsePropertyPath } from "../../properties/paths";
import { isObject, isSecret } from "../../properties/signatures";
import type { CheckFailure } from "../../providers/provider";

/** A value of the stack's configuration that is no list and no map. */
interface Leaf {
    /** As a user writes it: `strata:relational[0].instanceClass`. */
    key: string;
    text: string;
    /** The nearest list entry around it that has a name. */
    entry: NamedEntry | undefined;
}

interface NamedEntry {
    key: string;
    name: string;
}

/**
 * Where in the stack's configuration a refused value stands: in the entry that is called as the resource or one of its parents (`names`)
 * is, else anywhere outside of such entries. The value is that of the property, or one that the reason quotes. Without such a value, the
 * entry itself. Secrets are not looked at.
 */
export function configOrigin(
    config: OperationConfig,
    names: string[],
    inputs: PropertyMap,
    { property, reason }: CheckFailure,
): string[] {
    const leaves = leavesOf(config);
    const entry = entryNamed(leaves, names);
    const texts = new Set([...textsIn(at(inputs, property)), ...quoted(reason)]);
    const found = leaves.filter(
        ({ text, entry: own }) => texts.has(text) && (own === undefined || own.key === entry?.key),
    );
    const ofEntry = found.some((leaf) => leaf.entry !== undefined);
    const keys = found.map(({ key }) => key);
    return entry === undefined || ofEntry ? keys : [entry.key, ...keys];
}

function leavesOf(config: OperationConfig): Leaf[] {
    const leaves: Leaf[] = [];
    for (const [key, { value, secret }] of config) if (!secret) collect(parsed(value), key, undefined, leaves);
    return leaves;
}

function collect(value: unknown, key: string, entry: NamedEntry | undefined, leaves: Leaf[]): void {
    if (Array.isArray(value)) {
        value.forEach((item, index) => {
            const own = `${key}[${index}]`;
            collect(item, own, nameOf(item, own) ?? entry, leaves);
        });
    } else if (typeof value === "object" && value !== null) {
        for (const [name, item] of Object.entries(value)) collect(item, `${key}.${name}`, entry, leaves);
    } else if (typeof value === "string" || typeof value === "number") {
        leaves.push({ key, text: String(value), entry });
    }
}

function nameOf(item: unknown, key: string): NamedEntry | undefined {
    if (typeof item !== "object" || item === null || !("name" in item)) return undefined;
    return typeof item.name === "string" && item.name !== "" ? { key, name: item.name } : undefined;
}

/** The entry whose name one of these is or starts with; of several the one with the longest. */
function entryNamed(leaves: Leaf[], names: string[]): NamedEntry | undefined {
    const entries = leaves.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
    const fitting = entries.filter(({ name }) => names.some((each) => each === name || each.startsWith(`${name}-`)));
    return fitting.sort((a, b) => b.name.length - a.name.length)[0];
}

function parsed(text: string): unknown {
    if (!/^\s*[[{]/.test(text)) return text;
    try {
        return JSON.parse(text);
    } catch {
        return text;
    }
}

function at(inputs: PropertyMap, property: string): PropertyValue | undefined {
    const path = parsePropertyPath(property) ?? [];
    return path.reduce<PropertyValue | undefined>((value, step) => {
        if (Array.isArray(value)) return typeof step === "number" ? value[step] : undefined;
        return isObject(value) ? value[step] : undefined;
    }, inputs);
}

/** The texts and numbers in a value that are no secret. */
function textsIn(value: PropertyValue | undefined): string[] {
    if (isSecret(value)) return [];
    if (typeof value === "string" || typeof value === "number") return [String(value)];
    if (Array.isArray(value)) return value.flatMap(textsIn);
    return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}

function quoted(reason: string): string[] {
    return [...reason.matchAll(/'([^']+)'/g)].map(([, text = ""]) => text);
}
