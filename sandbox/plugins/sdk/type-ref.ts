/** A property's type as an SDK's declaration file writes it, with `pulumi.Input` and `undefined` taken away. */
export type TypeRef =
    | { kind: "any" }
    | { kind: "string" }
    | { kind: "number" }
    | { kind: "boolean" }
    | { kind: "asset" }
    | { kind: "literal"; value: string }
    /** `inputs.rds.X` or `outputs.rds.X`; `name` is `rds.X`, `side` says which file declares it. */
    | { kind: "object"; side: "input" | "output"; name: string }
    | { kind: "enum"; name: string }
    /** A resource class: its id stands for it on the wire. */
    | { kind: "resource"; name: string }
    | { kind: "list"; of: TypeRef }
    | { kind: "map"; of: TypeRef }
    | { kind: "union"; of: TypeRef[] };

interface Parsed {
    type: TypeRef | undefined;
    end: number;
}

const wrappers = new Set(["pulumi.Input", "pulumi.Output", "Promise"]);
const simple: Record<string, TypeRef> = {
    any: { kind: "any" },
    unknown: { kind: "any" },
    string: { kind: "string" },
    number: { kind: "number" },
    boolean: { kind: "boolean" },
    true: { kind: "boolean" },
    false: { kind: "boolean" },
    "pulumi.asset.Asset": { kind: "asset" },
    "pulumi.asset.Archive": { kind: "asset" },
};

/** The type written as `text`, whether or not it may also be undefined. */
export function parseType(text: string): TypeRef {
    return parseUnion(text, 0).type ?? { kind: "any" };
}

/** Whether the type written as `text` admits `undefined`. */
export function admitsUndefined(text: string): boolean {
    return /\|\s*undefined\s*>*\s*$/.test(text);
}

function parseUnion(text: string, start: number): Parsed {
    const members: TypeRef[] = [];
    let at = start;
    for (;;) {
        const part = parsePostfix(text, at);
        if (part.type !== undefined) members.push(part.type);
        at = skipSpace(text, part.end);
        if (text[at] !== "|") break;
        at += 1;
    }
    const flat = members.flatMap((member) => (member.kind === "union" ? member.of : [member]));
    return { type: flat.length > 1 ? { kind: "union", of: flat } : flat[0], end: at };
}

function parsePostfix(text: string, start: number): Parsed {
    const base = parsePrimary(text, skipSpace(text, start));
    let { type, end } = base;
    while (text.startsWith("[]", end)) {
        type = { kind: "list", of: type ?? { kind: "any" } };
        end += 2;
    }
    return { type, end };
}

function parsePrimary(text: string, at: number): Parsed {
    if (text[at] === "(") {
        const inner = parseUnion(text, at + 1);
        return { type: inner.type, end: skipSpace(text, inner.end) + 1 };
    }
    if (text[at] === "{") return parseBraces(text, at);
    if (text[at] === '"') {
        const close = text.indexOf('"', at + 1);
        return { type: { kind: "literal", value: text.slice(at + 1, close) }, end: close + 1 };
    }
    const word = /[\w$.]+/y;
    word.lastIndex = at;
    const name = word.exec(text)?.[0];
    if (name === undefined) return { type: { kind: "any" }, end: text.length };
    const end = at + name.length;
    if (text[end] !== "<") return { type: named(name), end };
    const inner = parseUnion(text, end + 1);
    const close = skipSpace(text, inner.end) + 1;
    return { type: wrappers.has(name) ? inner.type : { kind: "any" }, end: close };
}

function parseBraces(text: string, at: number): Parsed {
    const index = /\{\s*\[key: string\]:\s*/y;
    index.lastIndex = at;
    const head = index.exec(text)?.[0];
    if (head === undefined) return { type: { kind: "any" }, end: closingBrace(text, at) };
    const inner = parseUnion(text, at + head.length);
    return { type: { kind: "map", of: inner.type ?? { kind: "any" } }, end: closingBrace(text, at) };
}

function closingBrace(text: string, open: number): number {
    let depth = 0;
    for (let at = open; at < text.length; at += 1) {
        if (text[at] === "{") depth += 1;
        if (text[at] === "}") depth -= 1;
        if (depth === 0) return at + 1;
    }
    return text.length;
}

function named(name: string): TypeRef | undefined {
    if (name === "undefined" || name === "null") return undefined;
    const known = simple[name];
    if (known !== undefined) return known;
    if (name.startsWith("inputs.")) return { kind: "object", side: "input", name: name.slice("inputs.".length) };
    if (name.startsWith("outputs.")) return { kind: "object", side: "output", name: name.slice("outputs.".length) };
    if (name.startsWith("enums.")) return { kind: "enum", name: name.slice("enums.".length) };
    return { kind: "resource", name };
}

function skipSpace(text: string, at: number): number {
    let next = at;
    while (next < text.length && /\s/.test(text[next] ?? "")) next += 1;
    return next;
}
