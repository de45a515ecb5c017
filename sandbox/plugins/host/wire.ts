import type { PropertyPath } from "../check/property-path";

/** A property value as it crosses the wire, once its Struct is plain JSON. */
export type Value = null | undefined | boolean | number | string | Value[] | PropertyMap;
export interface PropertyMap {
    [key: string]: Value;
}

/** The key that marks special objects, and the kinds of them (Pulumi's wire format). */
export const signatureKey = "4dabf18193072939515e22adb298388d";
const signatures = {
    secret: "1b47061264138c4ac30d75fd1eb44270",
    asset: "c44067f5952c0a294b673a41bacd8c17",
    archive: "0def7320c3a5731c473e5ecbe6d01bc7",
    resource: "5cf8f73096256a8f31e491e813e4eb8e",
    output: "d0e6a833031e9bbcd3f4e8bde6ca49a4",
};

/** Stands for a value that is not known yet. */
export const unknownValue = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const unknownValues: ReadonlySet<unknown> = new Set([
    unknownValue,
    "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
    "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
    "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
    "030794c1-ac77-496b-92df-f27374a8bd58",
    "e48ece36-62e2-4504-bad9-02848725956a",
    "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
]);

export function isUnknown(value: Value): boolean {
    return unknownValues.has(value);
}

export function isObject(value: Value): value is PropertyMap {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isAsset(value: Value): boolean {
    return isObject(value) && (value[signatureKey] === signatures.asset || value[signatureKey] === signatures.archive);
}

/** Properties with their secrets laid bare, and where those were. */
export interface Opened {
    properties: PropertyMap;
    secrets: PropertyPath[];
}

/** Takes secrets and output values out of their envelopes; a resource reference becomes the id (or URN) it stands for. */
export function open(properties: PropertyMap): Opened {
    const secrets: PropertyPath[] = [];
    return { properties: openObject(properties, [], secrets), secrets };
}

function openObject(object: PropertyMap, path: PropertyPath, secrets: PropertyPath[]): PropertyMap {
    const entries = Object.entries(object).map(
        ([key, value]) => [key, openValue(value, [...path, key], secrets)] as const,
    );
    return Object.fromEntries(entries.filter(([, value]) => value !== null && value !== undefined));
}

function openValue(value: Value, path: PropertyPath, secrets: PropertyPath[]): Value {
    if (Array.isArray(value)) return value.map((item, index) => openValue(item, [...path, index], secrets));
    if (!isObject(value)) return isUnknown(value) ? unknownValue : value;
    switch (value[signatureKey]) {
        case signatures.secret:
            // What is inside of a secret is covered by it.
            secrets.push(path);
            return openValue(value["value"], path, []);
        case signatures.output:
            if (value["secret"] === true) secrets.push(path);
            return value["value"] === undefined ? unknownValue : openValue(value["value"], path, secrets);
        case signatures.resource:
            return value["id"] ?? value["urn"];
        case signatures.asset:
        case signatures.archive:
            return value;
        default:
            return openObject(value, path, secrets);
    }
}

/**
 * Puts the values at the secret paths back in envelopes, and every text that holds one of the secrets: a secret that the
 * cloud repeats in another property stays one. Absent values are left out.
 */
export function seal(
    properties: PropertyMap,
    secrets: readonly PropertyPath[],
    secretTexts: readonly string[] = [],
): PropertyMap {
    const sealed = sealTexts(
        properties,
        secretTexts.filter((text) => text.length >= 8),
    ) as PropertyMap;
    for (const path of secrets) sealAt(sealed, path);
    return sealed;
}

/** The texts at the given paths, and inside of what is there. */
export function textsAt(properties: PropertyMap, paths: readonly PropertyPath[]): string[] {
    return paths.flatMap((path) => textsIn(path.reduce<Value>(step, properties)));
}

function textsIn(value: Value): string[] {
    if (typeof value === "string") return isUnknown(value) ? [] : [value];
    if (Array.isArray(value)) return value.flatMap(textsIn);
    return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}

function sealTexts(value: Value, texts: readonly string[]): Value {
    if (typeof value === "string") return texts.some((text) => value.includes(text)) ? secret(value) : value;
    if (Array.isArray(value)) return value.map((item) => sealTexts(item ?? null, texts));
    if (!isObject(value)) return value;
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return Object.fromEntries(entries.map(([key, item]) => [key, sealTexts(item, texts)]));
}

function sealAt(root: PropertyMap, path: PropertyPath): void {
    const parent = path.slice(0, -1).reduce<Value>(step, root);
    const last = path.at(-1);
    const value = step(parent, last ?? "");
    if (value === undefined || value === null || isSecret(value)) return;
    if (Array.isArray(parent) && typeof last === "number") parent[last] = secret(value);
    else if (isObject(parent) && typeof last === "string") parent[last] = secret(value);
}

function step(value: Value, part: string | number): Value {
    if (Array.isArray(value)) return typeof part === "number" ? value[part] : undefined;
    if (!isObject(value)) return undefined;
    return isSecret(value) ? step(value["value"], part) : value[part];
}

function isSecret(value: Value): boolean {
    return isObject(value) && value[signatureKey] === signatures.secret;
}

function secret(value: Value): PropertyMap {
    return { [signatureKey]: signatures.secret, value };
}
