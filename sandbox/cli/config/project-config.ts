import { CliError } from "../cli-error";
import type { ItemsDeclaration, ProjectFile } from "../project-file";
import { type ConfigKey, keyText, parseKey } from "./config-key";
import { type ConfigValue, getAt, holdsSecure, isObject, mapSecure, setAt, valueText } from "./config-value";
import { parsePropertyPath } from "./property-path";

/** Fills in the values and defaults that `Pulumi.yaml` declares for keys which the stack does not set. */
export function withDeclared(project: ProjectFile, entries: Map<string, ConfigValue>): Map<string, ConfigValue> {
    const merged = new Map(entries);
    for (const [name, declaration] of [...project.config].sort(byName)) {
        const { key, steps } = splitDeclared(name, project.name);
        const given = declaration.default ?? declaration.value;
        if (given === undefined || given === null || getAt(merged.get(keyText(key)), steps) !== undefined) continue;
        const value = typeof given === "object" ? (given as ConfigValue) : String(given);
        merged.set(keyText(key), setAt(merged.get(keyText(key)), key.name, steps, value));
    }
    return merged;
}

/** Throws {@link CliError} with every required key that is missing, or every value that is not of its declared type. */
export function validateDeclared(
    project: ProjectFile,
    stack: string,
    entries: Map<string, ConfigValue>,
    decrypt: (ciphertext: string) => string,
): void {
    const missing: string[] = [];
    const wrong: string[] = [];
    for (const [name, declaration] of [...project.config].sort(byName)) {
        const { key, steps } = splitDeclared(name, project.name);
        const value = getAt(entries.get(keyText(key)), steps);
        if (value === undefined) {
            if (key.namespace === project.name) missing.push(name);
            continue;
        }
        if (declaration.type === undefined) continue;
        const where = `Stack '${stack}' with configuration key '${name}'`;
        if (declaration.secret === true && !holdsSecure(value)) wrong.push(`${where} must be encrypted as it's secret`);
        else if (!fits(declaration, programValue(value, decrypt)))
            wrong.push(`${where} must be of type '${typeName(declaration)}'`);
    }
    if (missing.length > 0)
        throw new CliError(
            `Stack '${stack}' is missing configuration ${missing.length > 1 ? "values" : "value"} ${joined(missing)}`,
        );
    if (wrong.length > 0) throw new CliError(wrong.join("\n       "));
}

function byName([left]: [string, unknown], [right]: [string, unknown]): number {
    return left < right ? -1 : 1;
}

function splitDeclared(name: string, project: string): { key: ConfigKey; steps: (string | number)[] } {
    const { namespace, name: path } = parseKey(name, project);
    const [first = path, ...steps] = parsePropertyPath(path);
    return { key: { namespace, name: String(first) }, steps };
}

/** The value as the program would read it: text, unless it is a list or a map. */
function programValue(value: ConfigValue, decrypt: (ciphertext: string) => string): ConfigValue {
    const open = mapSecure(value, decrypt);
    return isObject(open) ? open : valueText(open);
}

function fits(declaration: { type?: string; items?: ItemsDeclaration }, value: ConfigValue): boolean {
    switch (declaration.type) {
        case "string":
            return typeof value === "string";
        case "integer":
            return typeof value === "number"
                ? Number.isInteger(value)
                : typeof value === "string" && /^[+-]?\d+$/.test(value);
        case "boolean":
            return typeof value === "boolean" || value === "true" || value === "false";
        case "object":
            return typeof value === "object" && value !== null && !Array.isArray(value);
        default: {
            const { items } = declaration;
            return Array.isArray(value) && items !== undefined && value.every((item) => fits(items, item));
        }
    }
}

function typeName({ type, items }: { type?: string; items?: ItemsDeclaration }): string {
    return type === "array" && items !== undefined ? `array<${typeName(items)}>` : (type ?? "string");
}

function joined(names: string[]): string {
    const quoted = [...names].sort().map((name) => `'${name}'`);
    if (quoted.length < 2) return quoted.join("");
    return `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1) ?? ""}`;
}
