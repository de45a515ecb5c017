import { randomInt } from "node:crypto";
import type { Failure } from "../check/conform";
import type { Subject } from "../cloud/behaviour";
import { isUnknown, type PropertyMap } from "../host/wire";

const lower = "abcdefghijklmnopqrstuvwxyz";
const defaultSpecial = "!@#$%&*()-_=+[]{}<>:?";

interface Alphabet {
    characters: string;
    atLeast: number;
}

/** A text of the asked length with at least the asked number of each kind of character, in random order. */
export function randomText(inputs: PropertyMap): string {
    const alphabets = alphabetsOf(inputs);
    const all = alphabets.map(({ characters }) => characters).join("");
    const chosen = alphabets.flatMap(({ characters, atLeast }) =>
        Array.from({ length: atLeast }, () => pick(characters)),
    );
    while (chosen.length < numberOf(inputs, "length")) chosen.push(pick(all));
    return shuffled(chosen).join("");
}

/** The same items in random order, every order as likely as any other. */
export function shuffled<T>(items: readonly T[]): T[] {
    const order = [...items];
    for (let last = order.length - 1; last > 0; last -= 1) {
        const other = randomInt(last + 1);
        [order[last], order[other]] = [order[other] as T, order[last] as T];
    }
    return order;
}

/** What no text can satisfy: minima that add up to more than the length, or no character to choose from. */
export function textProblems({ inputs }: Subject): Failure[] {
    const names = [
        "length",
        "minUpper",
        "minLower",
        "minNumeric",
        "minSpecial",
        "overrideSpecial",
        "special",
        "upper",
        "lower",
        "numeric",
    ];
    if (names.some((name) => isUnknown(inputs[name]))) return [];
    const length = numberOf(inputs, "length");
    const minima = alphabetsOf(inputs).reduce((sum, { atLeast }) => sum + atLeast, 0);
    if (length < 1) return [{ property: "length", reason: `length ${length} is too short; set it to 1 or more` }];
    if (minima > length) {
        return [
            {
                property: "length",
                reason: `length ${length} is less than the minima together, ${minima}; set length to ${minima} or more`,
            },
        ];
    }
    const none = alphabetsOf(inputs).every(({ characters }) => characters === "");
    return none
        ? [
              {
                  property: "special",
                  reason: "no kind of character is allowed; leave one of lower, upper, numeric or special true",
              },
          ]
        : [];
}

function alphabetsOf(inputs: PropertyMap): Alphabet[] {
    const overridden = inputs["overrideSpecial"];
    const special = typeof overridden === "string" && overridden !== "" ? overridden : defaultSpecial;
    const numeric = inputs["numeric"] !== false && inputs["number"] !== false;
    return [
        { characters: inputs["special"] === false ? "" : special, atLeast: numberOf(inputs, "minSpecial") },
        { characters: inputs["lower"] === false ? "" : lower, atLeast: numberOf(inputs, "minLower") },
        { characters: inputs["upper"] === false ? "" : lower.toUpperCase(), atLeast: numberOf(inputs, "minUpper") },
        { characters: numeric ? "0123456789" : "", atLeast: numberOf(inputs, "minNumeric") },
    ].map(({ characters, atLeast }) => ({ characters, atLeast: characters === "" ? 0 : atLeast }));
}

function numberOf(inputs: PropertyMap, name: string): number {
    const value = inputs[name];
    return typeof value === "number" ? value : 0;
}

function pick(characters: string): string {
    return characters[randomInt(characters.length)] ?? "";
}
