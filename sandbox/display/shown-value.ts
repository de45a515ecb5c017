import type { PropertyMap, PropertyValue } from "../engine/apitype";

/** A property value as it is shown: text already quoted, special values already named. */
export type ShownValue =
    | { kind: "text"; text: string }
    | { kind: "list"; items: ShownValue[] }
    | { kind: "object"; label: string; entries: Map<string, ShownValue> };

const signatureKey = "4dabf18193072939515e22adb298388d";
const secretSignature = "1b47061264138c4ac30d75fd1eb44270";
const assetSignature = "c44067f5952c0a294b673a41bacd8c17";
const archiveSignature = "0def7320c3a5731c473e5ecbe6d01bc7";
const referenceSignature = "5cf8f73096256a8f31e491e813e4eb8e";
const outputSignature = "d0e6a833031e9bbcd3f4e8bde6ca49a4";

/** What the SDKs send for a value that is not known before the update, one for each type. */
const unknowns: ReadonlySet<string> = new Set([
    "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
    "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
    "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
    "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
    "030794c1-ac77-496b-92df-f27374a8bd58",
    "e48ece36-62e2-4504-bad9-02848725956a",
    "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
]);

export const secretText = "[secret]";
const text = (shown: string): ShownValue => ({ kind: "text", text: shown });

function objectOf(label: string, properties: PropertyMap): ShownValue {
    const entries = Object.entries(properties)
        .filter(([key]) => !key.startsWith("__"))
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return { kind: "object", label, entries: new Map(entries.map(([key, value]) => [key, shownValue(value)])) };
}

/** A string that holds a JSON object or list, such as an IAM policy, is shown as what it means. */
function parsedJson(value: string): PropertyValue | undefined {
    if (!/^\s*[[{]/.test(value)) return undefined;
    try {
        return JSON.parse(value) as PropertyValue;
    } catch {
        return undefined;
    }
}

function shownString(value: string): ShownValue {
    if (unknowns.has(value)) return text("[unknown]");
    if (value === secretText) return text(value);
    const parsed = parsedJson(value);
    if (Array.isArray(parsed)) return { kind: "list", items: parsed.map(shownValue) };
    if (parsed !== undefined && typeof parsed === "object" && parsed !== null) return objectOf("(json) ", parsed);
    return text(JSON.stringify(value));
}

function shownAsset(word: string, properties: PropertyMap): ShownValue {
    const hash = typeof properties.hash === "string" ? properties.hash.slice(0, 7) : "";
    const where = properties.path ?? properties.uri ?? (properties.text === undefined ? "" : "text");
    return text(`${word}(${[where, hash].filter((part) => part !== "").join(":")})`);
}

function shownSpecial(properties: PropertyMap): ShownValue {
    switch (properties[signatureKey]) {
        case secretSignature:
            return text(secretText);
        case assetSignature:
            return shownAsset("asset", properties);
        case archiveSignature:
            return shownAsset("archive", properties);
        case referenceSignature:
            return text(String(properties.urn));
        case outputSignature:
            if (properties.secret === true) return text(secretText);
            return properties.value === undefined ? text("[unknown]") : shownValue(properties.value);
        default:
            return text("[unknown kind of value]");
    }
}

export function shownValue(value: PropertyValue): ShownValue {
    if (typeof value === "string") return shownString(value);
    if (value === null || typeof value !== "object") return text(String(value));
    if (Array.isArray(value)) return { kind: "list", items: value.map(shownValue) };
    return signatureKey in value ? shownSpecial(value) : objectOf("", value);
}

/** A property map as shown: the engine's own properties (`__defaults` and the like) are left out. */
export function shownProperties(properties: PropertyMap): Map<string, ShownValue> {
    const shown = objectOf("", properties);
    return shown.kind === "object" ? shown.entries : new Map();
}

/** The same value without its secrets, as plain JSON: what a `--json` document holds. */
export function maskedProperties(properties: PropertyMap): PropertyMap {
    return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, masked(value)]));
}

function masked(value: PropertyValue): PropertyValue {
    if (Array.isArray(value)) return value.map(masked);
    if (value === null || typeof value !== "object") return value;
    return value[signatureKey] === secretSignature ? secretText : maskedProperties(value);
}

/** A value on one line: `{ a: 1, list: [1, 2] }`. */
export function flowText(value: ShownValue): string {
    switch (value.kind) {
        case "text":
            return value.text;
        case "list":
            return `[${value.items.map(flowText).join(", ")}]`;
        case "object": {
            const entries = [...value.entries].map(([key, entry]) => `${key}: ${flowText(entry)}`);
            return entries.length === 0 ? `${value.label}{}` : `${value.label}{ ${entries.join(", ")} }`;
        }
    }
}

/** Null and empty values say nothing about a new resource. */
export function saysNothing(value: ShownValue): boolean {
    switch (value.kind) {
        case "text":
            return value.text === "null" || value.text === '""';
        case "list":
            return value.items.length === 0;
        case "object":
            return value.entries.size === 0;
    }
}
