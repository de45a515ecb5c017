import type { PropertyMap, PropertyValue } from "../../engine/apitype";
import { isSecret } from "../../secrets/deployment-secrets";
import { isArchive, isAsset } from "../../engine/properties/signatures";

/** What a value's code may refer to. */
export interface Names {
    /** The expression for a text that another resource has as its id, name or ARN. */
    references: ReadonlyMap<string, string>;
    /** The expression for a secret, by the properties that lead to it. */
    secret(path: string[]): string;
}

/** A value as TypeScript, its lines after the first indented by `indent`. */
export function valueCode(value: PropertyValue, names: Names, path: string[], indent = ""): string {
    if (typeof value === "string") return names.references.get(value) ?? textCode(value);
    if (typeof value !== "object" || value === null) return String(value);
    if (Array.isArray(value)) return listCode(value, names, path, indent);
    if (isSecret(value)) return names.secret(path);
    if (isAsset(value) || isArchive(value)) return assetCode(value);
    return objectCode(value, names, path, indent);
}

/** An object as TypeScript, a property a line, in the order of their names. */
export function objectCode(map: PropertyMap, names: Names, path: string[], indent = ""): string {
    const inner = `${indent}    `;
    const lines = Object.entries(map)
        .filter(([key]) => !key.startsWith("__"))
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([key, value]) => `${inner}${keyCode(key)}: ${valueCode(value, names, [...path, key], inner)},`);
    return lines.length === 0 ? "{}" : ["{", ...lines, `${indent}}`].join("\n");
}

function listCode(items: PropertyValue[], names: Names, path: string[], indent: string): string {
    const [only] = items;
    if (only === undefined) return "[]";
    if (items.length === 1) return `[${valueCode(only, names, [...path, "0"], indent)}]`;
    const inner = `${indent}    `;
    const lines = items.map((item, at) => `${inner}${valueCode(item, names, [...path, String(at)], inner)},`);
    return ["[", ...lines, `${indent}]`].join("\n");
}

/** A string; one of several lines as a template. */
export function textCode(text: string): string {
    const breaks = text.split("\n").length - 1;
    const plain = breaks === 0 || (breaks === 1 && (text.startsWith("\n") || text.endsWith("\n")));
    if (plain) return JSON.stringify(text);
    return `\`${text.replaceAll(/[`\\]/g, "\\$&").replaceAll("${", "\\${").replaceAll("\r", "\\r")}\``;
}

const keyCode = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key));

/** A file, text or address. What only the provider knew the content of cannot be told. */
function assetCode(asset: PropertyMap): string {
    const kind = isAsset(asset) ? "Asset" : "Archive";
    const makers = { path: `File${kind}`, text: `String${kind}`, uri: `Remote${kind}` };
    const found = Object.entries(makers).find(([key]) => typeof asset[key] === "string" && asset[key] !== "");
    return found === undefined ? "undefined" : `new pulumi.asset.${found[1]}(${textCode(String(asset[found[0]]))})`;
}
