import { isDeepStrictEqual } from "node:util";
import type { ShownValue } from "./shown-value";

/** What happened to one property, down to the innermost value that changed. */
export type PropertyChange =
    | { kind: "same" | "add" | "delete"; value: ShownValue }
    | { kind: "update"; before: ShownValue; after: ShownValue }
    | { kind: "list"; items: PropertyChange[] }
    | { kind: "object"; label: string; entries: Map<string, PropertyChange> };

export function changeOf(before: ShownValue | undefined, after: ShownValue | undefined): PropertyChange {
    if (before === undefined && after === undefined) return { kind: "same", value: { kind: "text", text: "null" } };
    if (before === undefined) return { kind: "add", value: after as ShownValue };
    if (after === undefined) return { kind: "delete", value: before };
    if (isDeepStrictEqual(before, after)) return { kind: "same", value: after };
    if (before.kind === "object" && after.kind === "object") {
        return { kind: "object", label: after.label, entries: changesOf(before.entries, after.entries) };
    }
    if (before.kind === "list" && after.kind === "list") {
        const length = Math.max(before.items.length, after.items.length);
        const items = Array.from({ length }, (_, index) => changeOf(before.items[index], after.items[index]));
        return { kind: "list", items };
    }
    return { kind: "update", before, after };
}

/** The changes from one set of properties to another, by key in order. */
export function changesOf(
    before: ReadonlyMap<string, ShownValue>,
    after: ReadonlyMap<string, ShownValue>,
): Map<string, PropertyChange> {
    const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
    return new Map(keys.map((key) => [key, changeOf(before.get(key), after.get(key))]));
}
