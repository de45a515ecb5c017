import { Secret } from "@pulumi/policy";
import { secretInputs } from "../data/secret-inputs";
import type { Resource } from "./resource";

// Shorter texts are words such as "true", and hiding those would make a message useless without hiding anything.
const shortest = 4;

/** A message without the values that are secret, or that well-known inputs hold. */
export function redacted(message: string, resource: Resource, secrets: readonly string[]): string {
    const wellKnown = (secretInputs[resource.type] ?? []).map((path) => resource.peek(path));
    const values = wellKnown.flatMap((reading) => (reading.kind === "known" ? textsIn(reading.value) : []));
    return [...secrets, ...values]
        .filter((text) => text.length >= shortest)
        .reduce((current, text) => current.replaceAll(text, "[secret]"), message);
}

/** The texts of all secret values in properties as a remediation sees them. */
export function secretTextsIn(value: unknown): readonly string[] {
    if (value instanceof Secret) {
        return textsIn(value.value);
    }
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(secretTextsIn) : [];
}

function textsIn(value: unknown): readonly string[] {
    if (typeof value === "string") {
        return [value];
    }
    const inside = value instanceof Secret ? [value.value] : Object.values((value ?? {}) as object);
    return typeof value === "object" && value !== null ? inside.flatMap(textsIn) : [];
}
