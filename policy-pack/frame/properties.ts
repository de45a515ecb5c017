import { Secret } from "@pulumi/policy";
import { unknownSentinels } from "./sdk-internals";

/** The inputs of a resource before an update, or its outputs after one. */
export type Properties = Readonly<Record<string, unknown>>;

/** What is known about one property: its value, that it will be known later, or that nobody gave it. */
export type Reading =
    { readonly kind: "known"; readonly value: unknown } | { readonly kind: "unknown" } | { readonly kind: "absent" };

const absent: Reading = { kind: "absent" };
const unknown: Reading = { kind: "unknown" };

const sentinels = unknownSentinels;
const sentinelLength = 36;
const steps = new Map<string, readonly string[]>();

/** Whether a value, not what is inside it, is unknown until the update. */
export function isUnknown(value: unknown): boolean {
    return isSentinel(value instanceof Secret ? value.value : value);
}

function isSentinel(value: unknown): boolean {
    return typeof value === "string" && value.length === sentinelLength && sentinels.has(value);
}

function stepsOf(path: string): readonly string[] {
    const known = steps.get(path);
    if (known) {
        return known;
    }
    const found = path.split(".");
    steps.set(path, found);
    return found;
}

/** Reads a dotted path such as `versioning.enabled` or `rules.0.status`; a null counts as not given. */
export function readPath(properties: Properties, path: string): Reading {
    let current: unknown = properties;
    for (const step of stepsOf(path)) {
        current = current instanceof Secret ? current.value : current;
        if (isSentinel(current)) {
            return unknown;
        }
        if (current === null || typeof current !== "object") {
            return absent;
        }
        current = (current as Properties)[step];
    }
    current = current instanceof Secret ? current.value : current;
    if (isSentinel(current)) {
        return unknown;
    }
    return current === undefined || current === null ? absent : { kind: "known", value: current };
}
