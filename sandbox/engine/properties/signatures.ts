import type { PropertyMap, PropertyValue } from "../apitype";

/** The key that marks an object as a special value. Source: "Property values" of the Pulumi protocol, as in `@pulumi/pulumi/runtime/rpc`. */
export const SIGNATURE = "4dabf18193072939515e22adb298388d";

const SECRET = "1b47061264138c4ac30d75fd1eb44270";
const ASSET = "c44067f5952c0a294b673a41bacd8c17";
const ARCHIVE = "0def7320c3a5731c473e5ecbe6d01bc7";
const RESOURCE = "5cf8f73096256a8f31e491e813e4eb8e";
const OUTPUT = "d0e6a833031e9bbcd3f4e8bde6ca49a4";

type PropertyObject = Record<string, PropertyValue>;

/** The string that stands for a value that is not known during a preview. */
export const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** One sentinel a kind of value; all of them mean the same to the engine. */
const UNKNOWN_SENTINELS = new Set([
    UNKNOWN,
    "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
    "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
    "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
    "030794c1-ac77-496b-92df-f27374a8bd58",
    "e48ece36-62e2-4504-bad9-02848725956a",
    "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
]);

export function isObject(value: PropertyValue | undefined): value is PropertyObject {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hasSignature(value: PropertyValue | undefined, signature: string): value is PropertyObject {
    return isObject(value) && value[SIGNATURE] === signature;
}

export const isUnknown = (value: PropertyValue | undefined): value is string =>
    typeof value === "string" && UNKNOWN_SENTINELS.has(value);
export const isSecret = (value: PropertyValue | undefined): value is PropertyObject => hasSignature(value, SECRET);
export const isAsset = (value: PropertyValue | undefined): value is PropertyObject => hasSignature(value, ASSET);
export const isArchive = (value: PropertyValue | undefined): value is PropertyObject => hasSignature(value, ARCHIVE);
export const isOutputValue = (value: PropertyValue | undefined): value is PropertyObject => hasSignature(value, OUTPUT);
export const isResourceReference = (value: PropertyValue | undefined): value is PropertyObject =>
    hasSignature(value, RESOURCE);

export function makeSecret(value: PropertyValue): PropertyObject {
    return isSecret(value) ? value : { [SIGNATURE]: SECRET, value };
}

export function secretElement(secret: PropertyObject): PropertyValue {
    return secret["value"] ?? null;
}

/** An output value; one without a value is unknown. */
export function makeOutputValue(value: PropertyValue | undefined, dependencies: string[]): PropertyObject {
    return { [SIGNATURE]: OUTPUT, ...(value === undefined ? {} : { value }), dependencies };
}

/** The text of a secret whose value is nested in plain: secrets are taken off, everything else is kept. */
export function unwrapSecrets(value: PropertyValue): PropertyValue {
    if (isSecret(value)) return unwrapSecrets(secretElement(value));
    return mapChildren(value, unwrapSecrets);
}

/** Applies `change` to the elements of a list or the members of an object; other values are returned as they are. */
export function mapChildren(value: PropertyValue, change: (child: PropertyValue) => PropertyValue): PropertyValue {
    if (Array.isArray(value)) return value.map(change);
    if (isObject(value)) return mapProperties(value, change);
    return value;
}

export function mapProperties(map: PropertyMap, change: (value: PropertyValue) => PropertyValue): PropertyMap {
    const result: PropertyMap = {};
    for (const [key, value] of Object.entries(map)) result[key] = change(value);
    return result;
}

/** True when `test` holds for the value or anything nested in it. */
export function someNested(value: PropertyValue, test: (value: PropertyValue) => boolean): boolean {
    if (test(value)) return true;
    if (Array.isArray(value)) return value.some((child) => someNested(child, test));
    if (isObject(value)) return Object.values(value).some((child) => someNested(child, test));
    return false;
}

export const containsUnknowns = (value: PropertyValue): boolean =>
    someNested(value, (v) => isUnknown(v) || (isOutputValue(v) && !("value" in v)));
export const containsSecrets = (value: PropertyValue): boolean =>
    someNested(value, (v) => isSecret(v) || (isOutputValue(v) && v["secret"] === true));
