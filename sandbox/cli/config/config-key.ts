import { parsePropertyPath, type PropertyPath } from "./property-path";

/** A configuration key: namespace (a project or a provider) and name. */
export interface ConfigKey {
    namespace: string;
    name: string;
}

export function keyText({ namespace, name }: ConfigKey): string {
    return `${namespace}:${name}`;
}

/** How a key is shown: without its namespace when that is the project. */
export function prettyKey(key: ConfigKey, project: string | undefined): string {
    return key.namespace === project ? key.name : keyText(key);
}

/** Reads `namespace:name` or the old `namespace:config:name`; a key without a namespace belongs to the project. */
export function parseKey(text: string, project: string): ConfigKey {
    const parts = text.split(":");
    if (parts.length === 1) return { namespace: project, name: text };
    if (parts.length === 2) return { namespace: parts[0] ?? "", name: parts[1] ?? "" };
    if (parts.length === 3 && parts[1] === "config") return { namespace: parts[0] ?? "", name: parts[2] ?? "" };
    throw new Error(
        `could not parse ${text} as a configuration key (configuration keys should be of the form \`<namespace>:<name>\`)`,
    );
}

/** A key as an argument of `pulumi config`; with `--path` the name may go on into the value. */
export function parseKeyArgument(
    text: string,
    project: string,
    path: boolean,
): { key: ConfigKey; steps: PropertyPath } {
    if (!path) return { key: argumentKey(text, project), steps: [] };
    const end = text.search(/[[.]/);
    const top =
        end === 0 ? { namespace: project, name: "" } : argumentKey(end < 0 ? text : text.slice(0, end), project);
    return splitPath({ namespace: top.namespace, name: end < 0 ? top.name : top.name + text.slice(end) });
}

function argumentKey(text: string, project: string): ConfigKey {
    try {
        return parseKey(text, project);
    } catch (error) {
        throw new Error(`invalid configuration key: ${(error as Error).message}`, { cause: error });
    }
}

/** The key is sound, but what follows it is no path. */
export class KeyPathError extends Error {}

function splitPath(key: ConfigKey): { key: ConfigKey; steps: PropertyPath } {
    const [first, ...steps] = parsedPath(key.name);
    if (first === undefined) throw new KeyPathError("empty config key path");
    if (typeof first !== "string") throw new KeyPathError("first path segement of config key must be a string");
    if (first === "") throw new KeyPathError("config key is empty");
    return { key: { namespace: key.namespace, name: first }, steps };
}

function parsedPath(name: string): PropertyPath {
    try {
        return parsePropertyPath(name);
    } catch (error) {
        throw new KeyPathError(`invalid config key path: ${(error as Error).message}`);
    }
}
