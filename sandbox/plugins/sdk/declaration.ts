import { admitsUndefined, parseType, type TypeRef } from "./type-ref";

/** One property of an interface or class as a declaration file states it. */
export interface Property {
    name: string;
    type: TypeRef;
    /** May be left out, or may be undefined. */
    optional: boolean;
    /** The doc comment's text, with its stars. */
    doc: string;
}

/** Declared properties by name, in the file's order. */
export type Properties = ReadonlyMap<string, Property>;

/**
 * The properties of the interface or class whose body opens at the first brace after `start`. Methods and static
 * members are left out.
 */
export function parseProperties(text: string, start: number): Properties {
    const found = new Map<string, Property>();
    let at = text.indexOf("{", start) + 1;
    for (;;) {
        const member = nextMember(text, at);
        if (member === undefined) return found;
        at = member.end;
        if (member.property !== undefined) found.set(member.property.name, member.property);
    }
}

const head = /\s*(?:\/\*\*([\s\S]*?)\*\/\s*)?/y;
const propertyHead = /(?:readonly )?(?:"([^"]+)"|([\w$]+))(\?)?:\s*/y;

function nextMember(text: string, start: number): { property?: Property; end: number } | undefined {
    head.lastIndex = start;
    const doc = head.exec(text)?.[1] ?? "";
    const at = head.lastIndex;
    if (at >= text.length || text[at] === "}") return undefined;
    propertyHead.lastIndex = at;
    const named = propertyHead.exec(text);
    if (named === null) return { end: endOfMember(text, at) };
    const typeStart = propertyHead.lastIndex;
    const end = endOfMember(text, typeStart);
    const typeText = text.slice(typeStart, end - 1);
    const name = named[1] ?? named[2] ?? "";
    const optional = named[3] !== undefined || admitsUndefined(typeText);
    return { property: { name, type: parseType(typeText), optional, doc }, end };
}

/** Just behind the semicolon that ends the member starting at `at`; a type may hold braces with semicolons of their own. */
function endOfMember(text: string, at: number): number {
    let depth = 0;
    for (let next = at; next < text.length; next += 1) {
        const char = text[next];
        if (char === "{") depth += 1;
        if (char === "}") depth -= 1;
        if (char === ";" && depth === 0) return next + 1;
    }
    return text.length;
}
