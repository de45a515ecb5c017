import { isUnknown, type PropertyMap } from "../host/wire";
import type { AutoName } from "./behaviour";
import { Seed } from "./seed";

/** A name made for `urn`: the one that the resource has already, when that was made the same way, else a new one. */
export function automaticName(
    urn: string,
    auto: AutoName,
    inputs: PropertyMap,
    previous: string | undefined,
    kept: string | undefined,
): string {
    const logicalName = urn.split("::").at(-1) ?? "";
    const room = auto.maxLength - auto.compose("", "0".repeat(auto.randomDigits), inputs).length;
    const compose = (random: string) => auto.compose(logicalName.slice(0, Math.max(0, room)), random, inputs);
    if (kept !== undefined && !isUnknown(kept) && isAutomatic(kept, compose, auto.randomDigits)) return kept;
    return compose(new Seed(urn).hex(`name after ${previous ?? "nothing"}`, auto.randomDigits));
}

/** Whether the name is one that `automaticName` makes for this resource. */
export function isAutomaticName(urn: string, auto: AutoName, inputs: PropertyMap, name: string): boolean {
    const logicalName = urn.split("::").at(-1) ?? "";
    const room = auto.maxLength - auto.compose("", "0".repeat(auto.randomDigits), inputs).length;
    return isAutomatic(
        name,
        (random) => auto.compose(logicalName.slice(0, Math.max(0, room)), random, inputs),
        auto.randomDigits,
    );
}

function isAutomatic(name: string, compose: (random: string) => string, randomDigits: number): boolean {
    const marker = "\u0000".repeat(randomDigits);
    const parts = compose(marker).split(marker === "" ? "\u0001" : marker);
    const [before = "", after = ""] = parts;
    const random = name.slice(before.length, name.length - after.length);
    const framed = name.startsWith(before) && name.endsWith(after) && random.length === randomDigits;
    return framed && /^[0-9a-f]*$/.test(random);
}
