/** What kind of word of the user's own, or of the provider's, a place in a text holds. */
export type WordKind =
    /** The stack's name within a longer text. */
    | "stack"
    /** The whole of a name. */
    | "name"
    /** The whole of a tag's or a metric dimension's value. */
    | "tag"
    /** The whole of a description. */
    | "sentence"
    /** Hexadecimal digits, as the ends of generated names and of ids are; as many in every other. */
    | "hex"
    /** Capitals and digits, as the ids of CloudFront and the ends of secrets' ARNs are; as many in every other. */
    | "id";

export interface Word {
    kind: WordKind;
    value: string;
}

/** What a text stands for. */
export type Role = "any" | "name" | "tag" | "sentence";

/** The fewest characters of a word, which leave room for as many different ones as a resource has. */
const fewest = 3;
const plainName = /^[a-z](?:-?[a-z0-9])*$/;
/** Texts by their role, and what samples of them are filled with. A name without a hyphen may be a word of AWS's, such as `default`. */
const wholes = {
    name: { form: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/, filling: "-0-z" },
    tag: { form: /^[A-Za-z0-9](?:[\w .:/=+@-]*[A-Za-z0-9])?$/, filling: " .:/=+@_--//  ..::A9" },
    sentence: { form: /^[A-Za-z0-9](?:[A-Za-z0-9 .:/=-]*[A-Za-z0-9])?$/, filling: " .:/=--//  ..::A9" },
} as const;

const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const generated = "(?<=-)[0-9a-f]{6,17}(?![0-9A-Za-z])";
const distribution = "(?<![0-9A-Za-z])E[0-9A-Z]{13}(?![0-9A-Za-z])";
const secretEnd = "[0-9A-Za-z]{6}(?![0-9A-Za-z-])(?<=:secret:[^:]*-.{6})";

/** How many characters the words of a kind may have; the other kinds keep what they have. */
export type Room = { readonly [kind in "stack" | keyof typeof wholes]: number };

/** Finds the words in texts of a stack. */
export class Words {
    static #last = new Words("");
    readonly #pattern: RegExp;

    private constructor(private readonly stack: string) {
        const ofStack =
            stack.length >= fewest && plainName.test(stack)
                ? [`(?<stack>(?<![0-9A-Za-z])${stack}(?![0-9A-Za-z]))`]
                : [];
        const hex = `(?<hex>${uuid}|${generated})`;
        const id = `(?<id>${distribution}|${secretEnd})`;
        this.#pattern = new RegExp([...ofStack, id, hex].join("|"), "g");
    }

    /** A process has to do with one stack, or with one after the other. */
    static of(stack: string): Words {
        if (this.#last.stack !== stack) this.#last = new Words(stack);
        return this.#last;
    }

    /** A text as its words and what stands between them, which is to stay. */
    split(text: string, role: Role): (string | Word)[] {
        if (role !== "any" && text.length >= fewest && wholes[role].form.test(text))
            return [{ kind: role, value: text }];
        // Alone, it may be a word of AWS's, such as `postgres`.
        if (text === this.stack) return [text];
        const parts: (string | Word)[] = [];
        let at = 0;
        for (const { index, 0: value, groups = {} } of text.matchAll(this.#pattern)) {
            const kind = (Object.keys(groups) as WordKind[]).find((name) => groups[name] !== undefined) ?? "hex";
            parts.push(text.slice(at, index), { kind, value });
            at = index + value.length;
        }
        parts.push(text.slice(at));
        return parts.filter((part) => part !== "");
    }
}

/** Whether a word finds room. */
export function fits({ kind, value }: Word, room: Room): boolean {
    return kind === "hex" || kind === "id" || value.length <= room[kind];
}

/** What words have in common that may stand for each other. */
export function formOf({ kind, value }: Word): string {
    return kind === "hex" || kind === "id" ? kind + value.replace(/[^-]/g, "x") : kind;
}

/** How the words of a sample look: of a kind, all are in these manners what they can be at the utmost. */
export const manners = ["long mixture", "short letters", "short digits"] as const;
export type Manner = (typeof manners)[number];

/** The word that stands for another in a sample; `number` tells it from the others of its kind. */
export function sampleOf({ kind, value }: Word, number: number, manner: Manner, room: Room): string {
    if (kind === "hex") return filled(value, manner.endsWith("letters") ? "abcdef" : "0123456789", number);
    if (kind === "id") return value.slice(0, 1) + filled(value.slice(1), "ABCDEFGHIJKLMNOPQRSTUVWXYZ", number);
    switch (manner) {
        case "short letters":
            return `w${written(number, "abcdefghijklmnopqrstuvwxyz", fewest - 1)}`;
        case "short digits":
            return `w${written(number, "0123456789", fewest - 1)}`;
        case "long mixture":
            return `${`w${number}`.padEnd(room[kind] - 1, wholes[kind === "stack" ? "name" : kind].filling)}z`;
    }
}

/** A number in some digits, at least so many of them. */
function written(number: number, digits: string, length: number): string {
    let text = "";
    for (let rest = number; rest > 0; rest = Math.floor(rest / digits.length))
        text = digits.charAt(rest % digits.length) + text;
    return text.padStart(length, digits.charAt(0));
}

/** As a number in some digits, in the form of a text with hyphens. */
function filled(form: string, digits: string, number: number): string {
    const places = form.replaceAll("-", "").length;
    const characters = [...written(number, digits, places).slice(-places)];
    return form.replace(/[^-]/g, () => characters.shift() ?? "");
}
