import type { Json } from "./shapes";
import { unknown } from "./shapes";

/** The paths at which the first object has something that the second has not or has otherwise; whole values where only one has them. */
export function differences(
    one: unknown,
    other: unknown,
    path: readonly string[] = [],
): readonly (readonly string[])[] {
    if (JSON.stringify(one) === JSON.stringify(other)) {
        return [];
    }
    if (!isContainer(one) || !isContainer(other) || Array.isArray(one) !== Array.isArray(other)) {
        return [path];
    }
    return Object.keys(one).flatMap((key) => differences((one as Json)[key], (other as Json)[key], [...path, key]));
}

/** A copy in which what stands at the paths will be known only by the update. */
export function withUnknown(inputs: Json, paths: readonly (readonly string[])[]): Json {
    return paths.reduce<Json>((current, path) => replaced(current, path) as Json, inputs);
}

function replaced(value: unknown, [step, ...rest]: readonly string[]): unknown {
    if (step === undefined) {
        return unknown;
    }
    if (Array.isArray(value)) {
        return value.map((each, index) => (String(index) === step ? replaced(each, rest) : (each as unknown)));
    }
    return { ...(value as Json), [step]: replaced((value as Json | undefined)?.[step], rest) };
}

function isContainer(value: unknown): value is object {
    return typeof value === "object" && value !== null;
}
