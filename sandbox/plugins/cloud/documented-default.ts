import type { Value } from "../host/wire";
import type { Property } from "../sdk/declaration";

const phrase = /[Dd]efaults? (?:is|to|value is|value of|value)\s*:?\s*(?:`([^`\n]+)`|"([^"\n]+)"|(true|false|\d+)\b)/;

/** The default that a property's doc comment states, when it reads as a value of the property's type. */
export function documentedDefault(property: Property): Value {
    const match = phrase.exec(property.doc);
    const text = (match?.[1] ?? match?.[2] ?? match?.[3])?.replace(/^"|"$/g, "");
    if (text === undefined) return undefined;
    switch (property.type.kind) {
        case "number":
            return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
        case "boolean":
            return text === "true" ? true : text === "false" ? false : undefined;
        case "string":
            return text;
        default:
            return undefined;
    }
}
