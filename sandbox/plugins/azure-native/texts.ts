import type { PropertyMap } from "../host/wire";

/** A text among the inputs, empty when it is not given. */
export function text(inputs: PropertyMap, name: string): string {
    const value = inputs[name];
    return typeof value === "string" ? value : "";
}

export function emptyToUndefined(value: string): string | undefined {
    return value === "" ? undefined : value;
}
