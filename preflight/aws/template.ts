import { unknown, type Crossing, type Crossings, type Form, type Json, type JsonObject, type Twin } from "./crossing";

/** A resource as CloudFormation would have it, and where each of its properties comes from. */
export interface Template {
    type: string;
    properties: JsonObject;
    /** Pulumi's path by CloudFormation's, both with dots: `KeySchema.0.AttributeName` is `hashKey`. */
    origins: Map<string, string>;
}

/** The twin of a resource with these inputs, in which `hidden` tells the values to leave open. */
export function templateOf(twin: Twin, inputs: JsonObject, hidden: (value: Json) => boolean): Template {
    const writer = new Writer(hidden);
    const at = twin.within === undefined ? "" : `${twin.within}.0`;
    const own: JsonObject = {};
    writer.members(inputs, twin.properties, "", at, own);
    for (const [path, how] of Object.entries(twin.filled ?? {}))
        if (typeof how === "string" || how.given.some((name) => inputs[name] !== undefined)) fill(own, path.split("."));
    const placed = twin.within === undefined ? own : { [twin.within]: [own] };
    return { type: twin.type, properties: merged(twin.base ?? {}, placed), origins: writer.origins };
}

/** One object over another, members of objects in both included. */
function merged(base: JsonObject, own: JsonObject): JsonObject {
    const both = { ...base, ...own };
    for (const [name, value] of Object.entries(own)) {
        const under = base[name];
        if (isObject(under) && isObject(value) && under !== unknown && value !== unknown)
            both[name] = merged(under, value);
    }
    return both;
}

/** Puts something unknown where an object leaves a property out; an object that is not there stays away. */
function fill(object: JsonObject, [first = "", ...rest]: string[]): void {
    const inner = object[first];
    if (rest.length === 0) object[first] = inner ?? unknown;
    else
        for (const each of Array.isArray(inner) ? inner : [inner])
            if (isObject(each) && each !== unknown) fill(each, rest);
}

class Writer {
    readonly origins = new Map<string, string>();

    constructor(private readonly hidden: (value: Json) => boolean) {}

    members(object: JsonObject, crossings: Crossings, from: string, to: string, into: JsonObject): void {
        for (const [name, crossing] of Object.entries(crossings)) {
            const value = object[name];
            if (crossing === null || value === undefined || value === null) continue;
            this.#put(value, crossing, join(from, name), to, into);
        }
    }

    #put(value: Json, { to: name, form }: Crossing, from: string, to: string, into: JsonObject): void {
        if (name === "") {
            if (form?.kind === "members" || form?.kind === "one") this.#flatten(value, form.of, from, to, into);
            return;
        }
        const parts = name.split(".");
        const last = parts.pop() ?? "";
        let [object, path] = [into, to];
        for (const part of parts) {
            path = join(path, part);
            if (!this.origins.has(path)) this.origins.set(path, from);
            const inner = object[part];
            if (isObject(inner)) object = inner;
            else object = object[part] = {};
        }
        path = join(path, last);
        if (form?.kind === "item") return this.#append(value, form, from, path, object, last);
        this.origins.set(path, from);
        object[last] = this.#value(value, form, from, path);
    }

    #append(
        value: Json,
        { key, rest, before }: { key: string; rest: JsonObject; before: Json[] },
        from: string,
        to: string,
        object: JsonObject,
        name: string,
    ): void {
        const list = object[name];
        const items = Array.isArray(list) ? list : [...before];
        if (!this.origins.has(to)) this.origins.set(to, from);
        this.origins.set(`${to}.${items.length}`, from);
        items.push({ ...rest, [key]: this.hidden(value) ? unknown : value });
        object[name] = items;
    }

    #flatten(value: Json, of: Crossings, from: string, to: string, into: JsonObject): void {
        const object = Array.isArray(value) ? value[0] : value;
        if (isObject(object)) this.members(object, of, Array.isArray(value) ? `${from}[0]` : from, to, into);
    }

    #value(value: Json, form: Form | undefined, from: string, to: string): Json {
        if (this.hidden(value)) return form?.kind === "listed" ? [unknown] : unknown;
        switch (form?.kind) {
            case undefined:
                return this.#plain(value, from, to);
            case "members":
                return this.#objects(value, form.of, from, to);
            case "one":
                return this.#one(value, form.of, from, to);
            case "several":
                return this.#objects(Array.isArray(value) ? value : [value], form.of, from, to);
            case "item":
            case "listed":
                return Array.isArray(value) ? this.#plain(value, from, to) : [this.#plain(value, from, join(to, "0"))];
            case "first":
                return Array.isArray(value) ? this.#plain(value[0], `${from}[0]`, to) : this.#plain(value, from, to);
            case "json":
                return this.#json(value, from, to);
            case "pairs":
                return this.#pairs(value, form, from, to);
            case "map":
                return this.#map(value, form, from, to);
            case "words":
                return form.words[String(value)] ?? value;
            case "opaque":
                return unknown;
        }
    }

    #one(value: Json, of: Crossings, from: string, to: string): Json {
        if (!Array.isArray(value)) return this.#objects(value, of, from, to);
        return value.length === 0 ? undefined : this.#objects(value[0], of, `${from}[0]`, to);
    }

    #objects(value: Json, of: Crossings, from: string, to: string): Json {
        if (Array.isArray(value)) {
            return value.map((item, index) => {
                this.origins.set(`${to}.${index}`, `${from}[${index}]`);
                return this.#objects(item, of, `${from}[${index}]`, `${to}.${index}`);
            });
        }
        if (this.hidden(value)) return unknown;
        if (!isObject(value)) return value;
        const object: JsonObject = {};
        this.members(value, of, from, to, object);
        return object;
    }

    /** A value of which only unknown parts are taken away. */
    #plain(value: Json, from: string, to: string): Json {
        if (this.hidden(value)) return unknown;
        if (Array.isArray(value)) {
            return value.map((item, index) => {
                this.origins.set(`${to}.${index}`, `${from}[${index}]`);
                return this.#plain(item, `${from}[${index}]`, `${to}.${index}`);
            });
        }
        if (!isObject(value)) return value;
        const entries = Object.entries(value).map(([key, item]) => {
            this.origins.set(`${to}.${key}`, join(from, key));
            return [key, this.#plain(item, join(from, key), `${to}.${key}`)];
        });
        return Object.fromEntries(entries) as JsonObject;
    }

    #json(value: Json, from: string, to: string): Json {
        if (typeof value !== "string") return this.#plain(value, from, to);
        try {
            return this.#openText(JSON.parse(value) as Json);
        } catch {
            return value;
        }
    }

    /** Parts of a parsed text that are not known yet. */
    #openText(value: Json): Json {
        if (this.hidden(value)) return unknown;
        if (Array.isArray(value)) return value.map((item) => this.#openText(item));
        if (!isObject(value)) return value;
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#openText(item)]));
    }

    #pairs(value: Json, form: { key: string; value: string }, from: string, to: string): Json {
        if (!isObject(value)) return value;
        return Object.entries(value).map(([key, item], index) => {
            this.origins.set(`${to}.${index}`, join(from, key));
            return { [form.key]: key, [form.value]: this.#plain(item, join(from, key), `${to}.${index}`) };
        });
    }

    #map(value: Json, form: { key: string; value: string }, from: string, to: string): Json {
        if (!Array.isArray(value)) return value;
        const entries = value.flatMap((item, index): [string, Json][] => {
            if (!isObject(item) || this.hidden(item[form.key])) return [];
            const key = String(item[form.key]);
            this.origins.set(`${to}.${key}`, `${from}[${index}].${form.value}`);
            return [[key, this.hidden(item[form.value]) ? unknown : item[form.value]]];
        });
        return entries.length < value.length ? unknown : Object.fromEntries(entries);
    }
}

export function isObject(value: Json): value is JsonObject {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

function join(path: string, part: string): string {
    return path === "" ? part : `${path}.${part}`;
}
