import { formatPropertyPath, type PropertyPath } from "./property-path";

/** A value as it stands in `Pulumi.<stack>.yaml`; a secret is `{secure: ciphertext}`. */
export type ConfigValue = null | boolean | number | string | ConfigValue[] | ConfigMap;
export interface ConfigMap {
    [name: string]: ConfigValue;
}

const RESERVED = 'maps with the single key "secure" are reserved';
const WHOLE_NUMBER = /^[+-]?\d+$/;
const INT64_MIN = -(2n ** 63n);
const UINT64_MAX = 2n ** 64n - 1n;

export function isMap(value: ConfigValue | undefined): value is ConfigMap {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True for `{secure: ciphertext}`. */
export function isSecure(value: ConfigValue | undefined): value is { secure: string } {
    return isMap(value) && Object.keys(value).length === 1 && typeof value.secure === "string";
}

/** True when the value is a secret or holds one. */
export function holdsSecure(value: ConfigValue | undefined): boolean {
    if (Array.isArray(value)) return value.some(holdsSecure);
    return isMap(value) && (isSecure(value) || Object.values(value).some(holdsSecure));
}

/** True for lists and maps: such values reach the program as JSON. */
export function isObject(value: ConfigValue): boolean {
    return typeof value === "object" && value !== null && !isSecure(value);
}

/** A copy in which every secret was replaced. */
export function mapSecure(value: ConfigValue, change: (ciphertext: string) => ConfigValue): ConfigValue {
    if (isSecure(value)) return change(value.secure);
    if (Array.isArray(value)) return value.map((item) => mapSecure(item, change));
    if (!isMap(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapSecure(member, change)]));
}

/** The text that a program reads: a string as it is, everything else as JSON with sorted keys. */
export function valueText(value: ConfigValue): string {
    if (typeof value === "string") return value;
    if (value === null) return "";
    return jsonText(value);
}

function jsonText(value: ConfigValue): string {
    if (Array.isArray(value)) return `[${value.map(jsonText).join(",")}]`;
    if (!isMap(value)) return escapeHtml(JSON.stringify(value));
    const members = Object.keys(value)
        .sort()
        .map((name) => `${escapeHtml(JSON.stringify(name))}:${jsonText(value[name] ?? null)}`);
    return `{${members.join(",")}}`;
}

/** Some JSON of the Pulumi CLI is safe within HTML. */
export function escapeHtml(json: string): string {
    return json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** What `config set --path` makes of its text: booleans and whole numbers become such, everything else stays text. */
export function coerceText(text: string): ConfigValue {
    if (text === "true" || text === "false") return text === "true";
    if ((text.length > 1 && text.startsWith("0")) || !WHOLE_NUMBER.test(text)) return text;
    const whole = BigInt(text.startsWith("+") ? text.slice(1) : text);
    if (whole < INT64_MIN || whole > UINT64_MAX) return text;
    return Number.isSafeInteger(Number(text)) ? Number(text) : text;
}

/** The value below a path, or undefined. */
export function getAt(value: ConfigValue | undefined, steps: PropertyPath): ConfigValue | undefined {
    return steps.reduce<ConfigValue | undefined>((at, step) => {
        if (Array.isArray(at)) return typeof step === "number" ? at[step] : undefined;
        return isMap(at) && !isSecure(at) && typeof step === "string" && Object.hasOwn(at, step) ? at[step] : undefined;
    }, value);
}

/** A copy with the value at a path replaced; lists and maps on the way are made. `top` is the key's own name, for messages. */
export function setAt(
    value: ConfigValue | undefined,
    top: string,
    steps: PropertyPath,
    next: ConfigValue,
): ConfigValue {
    return setBelow(value, [top], steps, next);
}

function setBelow(
    value: ConfigValue | undefined,
    before: PropertyPath,
    steps: PropertyPath,
    next: ConfigValue,
): ConfigValue {
    const [step, ...rest] = steps;
    if (step === undefined) return next;
    const container = containerFor(value, before, step);
    const here = [...before, step];
    if (Array.isArray(container)) {
        if (typeof step !== "number") throw new Error(`${formatPropertyPath(here)}: key for an array must be an int`);
        if (step < 0 || step > container.length)
            throw new Error(`${formatPropertyPath(here)}: array index out of range`);
        const copy = [...container];
        copy[step] = setBelow(copy[step], here, rest, next);
        return copy;
    }
    if (typeof step !== "string") throw new Error(`${formatPropertyPath(here)}: key for a map must be a string`);
    if (rest.length === 0 && Object.keys(container).length === 0 && step === "secure" && typeof next === "string")
        throw new Error(RESERVED);
    return {
        ...container,
        [step]: setBelow(Object.hasOwn(container, step) ? container[step] : undefined, here, rest, next),
    };
}

/** At the first level anything that is no container is replaced, as older CLIs did; deeper down it is an error. */
function containerFor(
    value: ConfigValue | undefined,
    before: PropertyPath,
    step: string | number,
): ConfigValue[] | ConfigMap {
    if (Array.isArray(value) || (isMap(value) && !isSecure(value))) return value;
    if (value !== undefined && value !== null && before.length > 1) {
        throw new Error(`${formatPropertyPath(before)}: expected ${typeof step === "number" ? "an array" : "a map"}`);
    }
    return typeof step === "number" ? new Array<ConfigValue>(step + 1).fill(null) : {};
}

/** A copy without the value at a path; a path that leads nowhere changes nothing. */
export function removeAt(value: ConfigValue, steps: PropertyPath, before: PropertyPath = []): ConfigValue {
    const [step, ...rest] = steps;
    if (step === undefined || getAt(value, [step]) === undefined) return value;
    const here = [...before, step];
    if (Array.isArray(value)) {
        if (rest.length === 0) return value.filter((_, at) => at !== step);
        return value.map((item, at) => (at === step ? removeAt(item, rest, here) : item));
    }
    const map = value as ConfigMap;
    if (rest.length > 0) return { ...map, [step]: removeAt(map[step] ?? null, rest, here) };
    const left = Object.fromEntries(Object.entries(map).filter(([name]) => name !== step));
    if (isSecure(left)) throw new Error(`${formatPropertyPath(here)}: ${RESERVED}`);
    return left;
}
