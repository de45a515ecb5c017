import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { unknown, type Json, type JsonObject } from "./crossing";
import { isObject, type Template } from "./template";
import { fits, formOf, manners, sampleOf, Words, type Manner, type Role, type Room, type Word } from "./words";

/** Where a resource is to be: what a verdict on it depends on besides its twin. */
export interface Place {
    region: string;
    /** The stack's name, of which names are often made; empty when it is not known. */
    stack: string;
}

/** Twins that differ in nothing but words of the user's own. */
export interface Family {
    key(): string;
    /**
     * Members whose words are at the utmost of what words of the family may be. AWS's rules look at such words by patterns, lengths and
     * equality; where they take these, they take all of the family. None for a family of one.
     */
    utmost(): Template[];
}

/** How much room words have in a family, in characters, the widest family first. */
const rooms: readonly Room[] = [
    { stack: 24, name: 60, tag: 100, sentence: 100 },
    { stack: 16, name: 40, tag: 100, sentence: 100 },
    { stack: 10, name: 20, tag: 40, sentence: 40 },
];

/** A name of the resource's own, or of one that it belongs to. */
const nameProperty = /(?:Name|Identifier)$/;
const sentenceProperty = /Description$/;
/** Lists of named values whose values are the user's own, and maps of them. */
const tagProperty = /^(?:Tags|Dimensions)$/;
/** What names a value in such a list. */
const tagName = /^(?:Key|Name)$/;

/** The families that a twin belongs to, the widest first; the last is the twin's own. */
export function familiesOf(template: Template, { region, stack }: Place): Family[] {
    const { type, properties } = template;
    const words = Words.of(stack);
    const numbers = new Map<string, number>();
    const found: Word[] = [];
    const numberOf = (word: Word): number => {
        const name = `${formOf(word)} ${word.value}`;
        const number = numbers.get(name) ?? numbers.size;
        if (number === numbers.size) found.push(word);
        numbers.set(name, number);
        return number;
    };
    const form = rewritten(properties, words, (parts) => ({
        parts: parts.map((part) => (typeof part === "string" ? part : { [formOf(part)]: numberOf(part) })),
    }));
    const member = (manner: Manner, room: Room): Template => ({
        ...template,
        properties: rewritten(properties, words, (parts) =>
            parts
                .map((part) => (typeof part === "string" ? part : sampleOf(part, numberOf(part), manner, room)))
                .join(""),
        ),
    });
    const wide = found.length === 0 ? [] : rooms.filter((room) => found.every((word) => fits(word, room)));
    return [
        ...wide.map((room) => ({
            key: () => hash([type, region, form, { ...room }]),
            utmost: () => manners.map((manner) => member(manner, room)),
        })),
        { key: () => ownKeyOf(template, { region, stack }), utmost: () => [] },
    ];
}

/** The key of a twin's own family. */
export function ownKeyOf({ type, properties }: Template, { region }: Place): string {
    return hash([type, region, properties]);
}

/** The same properties, in which texts with words in them are put otherwise. */
function rewritten(properties: JsonObject, words: Words, put: (parts: (string | Word)[]) => Json): JsonObject {
    const rewrite = (value: Json, role: Role): Json => {
        if (typeof value === "string") {
            const parts = words.split(value, role);
            return parts.some((part) => typeof part !== "string") ? put(parts) : value;
        }
        if (Array.isArray(value)) return value.map((item) => rewrite(item, role));
        if (!isObject(value) || isDeepStrictEqual(value, unknown)) return value;
        return mapped(value, (name, item) => rewrite(item, roleWithin(role, name)));
    };
    return mapped(properties, (name, value) => rewrite(value, roleOf(name, value)));
}

/** What the texts in a property of a resource are. */
function roleOf(property: string, value: Json): Role {
    if (typeof value !== "string") return roleWithin("any", property);
    return nameProperty.test(property) ? "name" : sentenceProperty.test(property) ? "sentence" : "any";
}

/** What they are in a property of an object in it. */
function roleWithin(role: Role, property: string): Role {
    if (tagProperty.test(property)) return "tag";
    return role === "tag" && !tagName.test(property) ? "tag" : "any";
}

function mapped(object: JsonObject, change: (name: string, value: Json) => Json): JsonObject {
    return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(name, value)]));
}

function hash(value: Json[]): string {
    return createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 22);
}
