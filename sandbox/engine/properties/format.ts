import type { PropertyValue } from "../apitype";
import { MASK } from "./secrets";
import { isObject, isSecret, isUnknown } from "./signatures";

/** A property value as check failures print it: `{text}`, `{[{1} {2}]}`, `{map[key:{value}]}`, `output<string>{}` for what is not known; never a secret. */
export function formatValue(value: PropertyValue | undefined): string {
    if (isSecret(value)) return `{${MASK}}`;
    if (isUnknown(value)) return "output<string>{}";
    if (value === undefined || value === null) return "{<nil>}";
    if (Array.isArray(value)) return `{[${value.map(formatValue).join(" ")}]}`;
    if (!isObject(value)) return `{${String(value)}}`;
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{map[${members.map(([k, v]) => `${k}:${formatValue(v)}`).join(" ")}]}`;
}
