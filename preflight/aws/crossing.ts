/** Plain JSON, as a resource's inputs are. */
export type Json = null | undefined | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
    [key: string]: Json;
}

/** How a value changes on its way into CloudFormation. */
export type Form =
    /** Objects, or a list of them, whose members have crossings of their own. */
    | { kind: "members"; of: Crossings }
    /** The first and only object of a list, or the object itself. */
    | { kind: "one"; of: Crossings }
    /** An object that CloudFormation wants as the only one of a list. */
    | { kind: "several"; of: Crossings }
    /** A value that is one more object of a list, as the member `key` beside `rest`, behind those that it needs before it. */
    | { kind: "item"; key: string; rest: JsonObject; before: Json[] }
    /** A value that CloudFormation wants as the only item of a list. */
    | { kind: "listed" }
    /** The first and only item of a list. */
    | { kind: "first" }
    /** A text that holds JSON. */
    | { kind: "json" }
    /** A map that CloudFormation writes as a list of named values. */
    | { kind: "pairs"; key: string; value: string }
    /** A list of named values that CloudFormation writes as a map. */
    | { kind: "map"; key: string; value: string }
    /** Words that CloudFormation spells otherwise. */
    | { kind: "words"; words: { [word: string]: Json } }
    /** A value that CloudFormation writes otherwise: all that is told of it is that it is there. */
    | { kind: "opaque" };

/** A value that a preview does not know yet, or that nobody may see: of any type, and nothing can be said about it. */
export const unknown: Json = { "Fn::GetAtt": ["Unknown", "Value"] };

/** A property's twin: a name, whose dots lead into objects, and the form of the value there. An empty name is the parent itself. */
export interface Crossing {
    to: string;
    form?: Form;
}

/** The properties of a resource or of an object in it; null for those that CloudFormation has no twin of. */
export interface Crossings {
    [property: string]: Crossing | null;
}

/** A resource type's twin in CloudFormation. */
export interface Twin {
    /** The type, such as `AWS::RDS::DBInstance`. */
    type: string;
    properties: Crossings;
    /** The list of the twin in which the resource is one item; the twin itself when it is left out. */
    within?: string;
    /** What the twin needs beyond the resource's own properties: the resource is a part of it. */
    base?: JsonObject;
    /**
     * Properties that CloudFormation requires and that the provider fills in where the program leaves them out: by their path, which
     * goes through lists, with what. Of nothing else is it left open whether it is there.
     */
    filled?: { [path: string]: string | ConditionalFill };
}

/** What the provider fills in only where one of certain inputs is given. */
export interface ConditionalFill {
    with: string;
    given: string[];
}

function pascal(name: string): string {
    return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** Properties that CloudFormation writes with a capital and otherwise as Pulumi does. */
export function same(...names: string[]): { [property: string]: Crossing } {
    return Object.fromEntries(names.map((name) => [name, { to: pascal(name) }]));
}

/** Properties that CloudFormation gives other names. */
export function renamed(names: { [property: string]: string }): Crossings {
    return Object.fromEntries(Object.entries(names).map(([name, to]) => [name, { to }]));
}

/** Properties that CloudFormation has no twin of, and why. */
export function none(_why: string, ...names: string[]): Crossings {
    return Object.fromEntries(names.map((name) => [name, null]));
}

export function members(to: string, of: Crossings): Crossing {
    return { to, form: { kind: "members", of } };
}

export function one(to: string, of: Crossings): Crossing {
    return { to, form: { kind: "one", of } };
}

export function several(to: string, of: Crossings): Crossing {
    return { to, form: { kind: "several", of } };
}

export function item(to: string, key: string, rest: JsonObject, before: Json[] = []): Crossing {
    return { to, form: { kind: "item", key, rest, before } };
}

export function listed(to: string): Crossing {
    return { to, form: { kind: "listed" } };
}

export function first(to: string): Crossing {
    return { to, form: { kind: "first" } };
}

export function json(to: string): Crossing {
    return { to, form: { kind: "json" } };
}

export function pairs(to: string, key = "Key", value = "Value"): Crossing {
    return { to, form: { kind: "pairs", key, value } };
}

export function map(to: string, key = "name", value = "value"): Crossing {
    return { to, form: { kind: "map", key, value } };
}

export function words(to: string, spelled: { [word: string]: Json }): Crossing {
    return { to, form: { kind: "words", words: spelled } };
}

export function opaque(to: string): Crossing {
    return { to, form: { kind: "opaque" } };
}

/** Tags as most services of CloudFormation take them. */
export const tags: Crossings = { tags: pairs("Tags") };
