import { formatPath, schemaPath, type PropertyPath } from "../check/property-path";
import { isObject, type PropertyMap, type Value } from "../host/wire";

/** One change between two sets of inputs. */
export interface Change {
    path: string;
    /** The path without list positions. */
    schemaPath: string;
    kind: "add" | "delete" | "update";
}

/** Every place where two sets of inputs differ, as deep as it can be told. */
export function diffProperties(olds: PropertyMap, news: PropertyMap): Change[] {
    const changes: Change[] = [];
    diffObjects(olds, news, [], changes);
    return changes;
}

function diffObjects(olds: PropertyMap, news: PropertyMap, path: PropertyPath, changes: Change[]): void {
    for (const key of new Set([...Object.keys(olds), ...Object.keys(news)])) {
        if (!key.startsWith("__")) diffValues(olds[key], news[key], [...path, key], changes);
    }
}

function diffValues(old: Value, value: Value, path: PropertyPath, changes: Change[]): void {
    const add = (kind: Change["kind"]) => changes.push({ path: formatPath(path), schemaPath: schemaPath(path), kind });
    const had = old !== undefined && old !== null;
    const has = value !== undefined && value !== null;
    if (!had && !has) return;
    if (!had) add("add");
    else if (!has) add("delete");
    else if (Array.isArray(old) && Array.isArray(value)) diffLists(old, value, path, changes);
    else if (isObject(old) && isObject(value)) diffObjects(old, value, path, changes);
    else if (old !== value) add("update");
}

function diffLists(olds: Value[], news: Value[], path: PropertyPath, changes: Change[]): void {
    const length = Math.max(olds.length, news.length);
    for (let index = 0; index < length; index += 1) diffValues(olds[index], news[index], [...path, index], changes);
}
