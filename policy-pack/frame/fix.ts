import { Secret } from "@pulumi/policy";
import type { Properties } from "./properties";
import { readPath } from "./properties";

/** One change of a fix: a dotted path and the value to put there. */
export interface Patch {
    readonly path: string;
    readonly value: unknown;
}

/**
 * The properties with the patches applied. The original is never touched, a value that was secret stays secret, and
 * everything not on a patched path is the same object as before, so unknowns and secrets pass through unread.
 * Undefined when nothing would change.
 */
export function applyPatches(properties: Properties, patches: readonly Patch[]): Properties | undefined {
    const effective = patches.filter(({ path, value }) => {
        const before = readPath(properties, path);
        return !(before.kind === "known" && JSON.stringify(before.value) === JSON.stringify(value));
    });
    if (effective.length === 0) {
        return undefined;
    }
    return effective.reduce<Properties>(
        (current, { path, value }) => copyWith(current, path.split("."), value) as Properties,
        properties,
    );
}

function copyWith(target: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
    if (step === undefined) {
        return target instanceof Secret && !(value instanceof Secret) ? new Secret(value) : value;
    }
    if (target instanceof Secret) {
        return new Secret(copyWith(target.value, [step, ...rest], value));
    }
    if (Array.isArray(target)) {
        const copy: unknown[] = target.slice();
        copy[Number(step)] = copyWith(copy[Number(step)], rest, value);
        return copy;
    }
    const properties = (target ?? {}) as Properties;
    return { ...properties, [step]: copyWith(properties[step], rest, value) };
}
