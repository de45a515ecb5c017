import type { PropertyMap, PropertyValue } from "../apitype";
import { isObject, isSecret, makeSecret, secretElement } from "./signatures";

/** A parsed property path: keys and list indices; `*` matches any of them. Source: "ignoreChanges" of the Pulumi docs. */
export type PropertyPath = (string | number)[];

/** Parses `root.nested["with.dot"][0].*`; undefined when the text is not a path. */
export function parsePropertyPath(text: string): PropertyPath | undefined {
    const path: PropertyPath = [];
    let rest = text;
    while (rest !== "") {
        const match = matchStep(rest, path.length === 0);
        if (match === undefined) return undefined;
        path.push(match.step);
        rest = rest.slice(match.length);
    }
    return path;
}

function matchStep(text: string, first: boolean): { step: string | number; length: number } | undefined {
    const quoted = /^\["((?:[^"\\]|\\.)*)"\]/.exec(text);
    if (quoted) return { step: (quoted[1] ?? "").replaceAll('\\"', '"'), length: quoted[0].length };
    const index = /^\[(\d+|\*)\]/.exec(text);
    if (index) return { step: index[1] === "*" ? "*" : Number(index[1]), length: index[0].length };
    const key = (first ? /^\.?([^.[\]"]+)/ : /^\.([^.[\]"]+)/).exec(text);
    return key ? { step: key[1] ?? "", length: key[0].length } : undefined;
}

/** True when `path` names `other` or something that `other` is part of. */
export function containsPath(path: PropertyPath, other: PropertyPath): boolean {
    return path.length <= other.length && path.every((step, i) => step === "*" || step === other[i]);
}

/**
 * Sets what `path` names in `target` back to what it is in `source`: copied, or deleted where `source` has none.
 * False when the two have different elements on the way; lists of different lengths are set back as far as both go.
 */
export function resetPath(path: PropertyPath, source: PropertyMap, target: PropertyMap): boolean {
    return reset(path, { value: source, secret: false }, { value: target, secret: false });
}

/** A value without the secrets around it, and whether there was one. */
interface Opened {
    value: PropertyValue | undefined;
    secret: boolean;
}

function open({ value, secret }: Opened): Opened {
    return value !== undefined && isSecret(value)
        ? open({ value: secretElement(value), secret: true })
        : { value, secret };
}

function reset(path: PropertyPath, source: Opened, target: Opened): boolean {
    const [from, to] = [open(source), open(target)];
    const [step, ...rest] = path;
    if (step === undefined) return false;
    if (step === "*") return rest.length === 0 ? resetAll(from, to) : resetEach(rest, from, to);
    if (typeof step === "number") return resetElement(step, rest, from, to);
    return resetMember(step, rest, from, to);
}

/** The old value as it is put into the new: a secret stays one where the new place is not secret already. */
function kept(value: PropertyValue, from: Opened, to: Opened): PropertyValue {
    return from.secret && !to.secret && !isSecret(value) ? makeSecret(value) : value;
}

function resetElement(index: number, rest: PropertyPath, from: Opened, to: Opened): boolean {
    if (!Array.isArray(from.value) || !Array.isArray(to.value))
        return Array.isArray(from.value) === Array.isArray(to.value);
    const [before, next] = [from.value[index], to.value[index]];
    if (before === undefined || next === undefined) return rest.length === 0 && before === next;
    if (rest.length > 0) return reset(rest, { ...from, value: before }, { ...to, value: next });
    to.value[index] = kept(before, from, to);
    return true;
}

function resetMember(key: string, rest: PropertyPath, from: Opened, to: Opened): boolean {
    const before = isObject(from.value) ? from.value[key] : undefined;
    if (rest.length === 0) {
        if (!isObject(to.value)) return before === undefined;
        if (before === undefined) Reflect.deleteProperty(to.value, key);
        else to.value[key] = kept(before, from, to);
        return true;
    }
    if (!isObject(from.value) || !isObject(to.value)) return isObject(from.value) === isObject(to.value);
    const next = to.value[key];
    if (next === undefined) return before === undefined;
    return reset(rest, { ...from, value: before }, { ...to, value: next });
}

function resetAll(from: Opened, to: Opened): boolean {
    const { value: old } = from;
    const { value: target } = to;
    if (Array.isArray(target)) {
        if (!Array.isArray(old)) return true;
        for (const [i, value] of old.slice(0, target.length).entries()) target[i] = kept(value, from, to);
        return old.length === target.length;
    }
    if (!isObject(target)) return false;
    if (!isObject(old)) return true;
    for (const key of Object.keys(target)) if (!(key in old)) Reflect.deleteProperty(target, key);
    for (const [key, value] of Object.entries(old)) target[key] = kept(value, from, to);
    return true;
}

function resetEach(rest: PropertyPath, from: Opened, to: Opened): boolean {
    const { value: old } = from;
    const { value: target } = to;
    if (Array.isArray(old) && Array.isArray(target)) {
        const shared = old.slice(0, target.length);
        const done = shared.every((value, i) => reset(rest, { ...from, value }, { ...to, value: target[i] }));
        return done && old.length === target.length;
    }
    if (!isObject(old) || !isObject(target)) return false;
    return Object.entries(old).every(
        ([key, value]) => key in target && reset(rest, { ...from, value }, { ...to, value: target[key] }),
    );
}
