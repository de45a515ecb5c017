import type { PropertyDiff, PropertyMap, PropertyValue } from "../apitype";
import { isAsset, isArchive, isObject, isUnknown, unwrapSecrets, mapProperties } from "./signatures";

/** Deep equality of property values; secrets and their plain values differ. */
export function equalValues(a: PropertyValue | undefined, b: PropertyValue | undefined): boolean {
    if (a === b) return true;
    if (Array.isArray(a) && Array.isArray(b)) {
        return a.length === b.length && a.every((element, i) => equalValues(element, b[i]));
    }
    if (isSameAsset(a, b)) return true;
    if (!isObject(a) || !isObject(b)) return false;
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => key in b && equalValues(a[key], b[key]));
}

/** Assets and archives are equal when their contents are, wherever they come from. */
function isSameAsset(a: PropertyValue | undefined, b: PropertyValue | undefined): boolean {
    const sameKind = (isAsset(a) && isAsset(b)) || (isArchive(a) && isArchive(b));
    return sameKind && typeof a["hash"] === "string" && a["hash"] === b["hash"];
}

/** The property paths that differ, with what happened to each; secrets are compared by what they hold. */
export function detailedDiff(before: PropertyMap, after: PropertyMap): Record<string, PropertyDiff> {
    const found: Record<string, PropertyDiff> = {};
    diffObjects(mapProperties(before, unwrapSecrets), mapProperties(after, unwrapSecrets), "", found);
    return found;
}

/** The top-level keys among the paths of a detailed diff. */
export function changedKeys(before: PropertyMap, after: PropertyMap): string[] {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].filter((key) => {
        const [a, b] = [before[key], after[key]];
        if (a === undefined || b === undefined) return a !== b;
        return !equalValues(unwrapSecrets(a), unwrapSecrets(b));
    });
}

function diffObjects(before: PropertyMap, after: PropertyMap, at: string, found: Record<string, PropertyDiff>): void {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
        diffValues(before[key], after[key], at + step(key, at === ""), found);
    }
}

function diffValues(
    a: PropertyValue | undefined,
    b: PropertyValue | undefined,
    at: string,
    found: Record<string, PropertyDiff>,
): void {
    if (equalValues(a, b)) return;
    if (a === undefined || b === undefined) {
        found[at] = { diffKind: a === undefined ? "add" : "delete", inputDiff: true };
    } else if (Array.isArray(a) && Array.isArray(b)) {
        for (let i = 0; i < Math.max(a.length, b.length); i++) diffValues(a[i], b[i], `${at}[${i}]`, found);
    } else if (isDiffable(a) && isDiffable(b)) {
        diffObjects(a, b, at, found);
    } else {
        found[at] = { diffKind: "update", inputDiff: true };
    }
}

function isDiffable(value: PropertyValue): value is PropertyMap {
    return isObject(value) && !isAsset(value) && !isArchive(value) && !isUnknown(value);
}

function step(key: string, first: boolean): string {
    if (/[."[\]]/.test(key)) return `["${key.replaceAll('"', '\\"')}"]`;
    return first ? key : `.${key}`;
}

const INVERSE = {
    add: "delete",
    "add-replace": "delete-replace",
    delete: "add",
    "delete-replace": "add-replace",
    update: "update",
    "update-replace": "update-replace",
} as const;

/** The diff that undoes the given one: what a refresh found, seen from the program. */
export function invertDiff(diff: Record<string, PropertyDiff>): Record<string, PropertyDiff> {
    return Object.fromEntries(
        Object.entries(diff).map(([path, entry]) => [path, { ...entry, diffKind: INVERSE[entry.diffKind] }]),
    );
}
