import { urnType } from "../../engine/urn";

/** A name that nobody has yet: with the resource's type at its end, and where that does not do, a number. */
export function typedName(name: string, urn: string, isTaken: (name: string) => boolean): string {
    const word = urnType(urn).split(":").at(-1) ?? "";
    const base = `${name}${word.charAt(0).toUpperCase()}${word.slice(1)}`;
    let unique = base;
    for (let count = 2; isTaken(unique); count++) unique = `${base}${count}`;
    return unique;
}
