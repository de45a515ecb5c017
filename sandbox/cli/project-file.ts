import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { CliError } from "./cli-error";

/** The type of a declared list's items. */
export interface ItemsDeclaration {
    type: string;
    items?: ItemsDeclaration;
}

/** A `config:` entry of `Pulumi.yaml`; the short form `key: value` is a default, or a value for another namespace's key. */
export interface ConfigDeclaration {
    type?: string;
    description?: string;
    items?: ItemsDeclaration;
    default?: unknown;
    value?: unknown;
    secret?: boolean;
}

/** `Pulumi.yaml`, as far as the sandbox reads it. */
export interface ProjectFile {
    name: string;
    main?: string;
    runtime: { name: string; options: Record<string, unknown> };
    backendUrl?: string;
    /** Folder of the stacks' files, when it is not the project's. */
    stackConfigDir?: string;
    config: Map<string, ConfigDeclaration>;
    /** The file itself and its folder. */
    file: string;
    root: string;
}

const FILE_NAMES = ["Pulumi.yaml", "Pulumi.yml", "Pulumi.json"];
const PROJECT_NAME = /^[A-Za-z0-9_.-]{1,100}$/;

/** The nearest project above a folder, or undefined. Throws {@link CliError} when its file is not sound. */
export function findProject(folder: string): ProjectFile | undefined {
    for (let at = path.resolve(folder); ; at = path.dirname(at)) {
        const file = FILE_NAMES.map((name) => path.join(at, name)).find((candidate) => existsSync(candidate));
        if (file !== undefined) return readProject(file);
        if (path.dirname(at) === at) return undefined;
    }
}

export function noProjectMessage(folder: string): string {
    return (
        `no Pulumi.yaml project file found (searching upwards from ${folder}). ` +
        "If you have not created a project yet, use `pulumi new` to do so: no project file found"
    );
}

function readProject(file: string): ProjectFile {
    const content = parseProject(file);
    const problem = (what: string): CliError => new CliError(`could not validate '${file}': ${what}`);
    const { name, main } = content;
    if (typeof name !== "string" || name === "") throw problem("project is missing a 'name' attribute");
    if (!PROJECT_NAME.test(name))
        throw problem("project names may only contain alphanumerics, hyphens, underscores, and periods");
    const runtime = readRuntime(content.runtime);
    if (runtime === undefined) throw problem("project is missing a 'runtime' attribute");
    const backend = content.backend as { url?: unknown } | undefined;
    return {
        name,
        ...(typeof main === "string" && main !== "" && { main }),
        runtime,
        ...(typeof backend?.url === "string" && { backendUrl: backend.url }),
        ...(typeof content.stackConfigDir === "string" && { stackConfigDir: content.stackConfigDir }),
        config: readDeclarations(name, content.config, problem),
        file,
        root: path.dirname(file),
    };
}

function parseProject(file: string): Record<string, unknown> {
    let content: unknown;
    try {
        content = parse(readFileSync(file, "utf8"));
    } catch (error) {
        throw new CliError(`could not unmarshal '${file}': ${(error as Error).message.split("\n")[0] ?? ""}`);
    }
    if (typeof content !== "object" || content === null || Array.isArray(content))
        throw new CliError(`could not validate '${file}': expected an object`);
    return content as Record<string, unknown>;
}

function readRuntime(runtime: unknown): ProjectFile["runtime"] | undefined {
    if (typeof runtime === "string" && runtime !== "") return { name: runtime, options: {} };
    if (typeof runtime !== "object" || runtime === null) return undefined;
    const { name, options } = runtime as { name?: unknown; options?: unknown };
    if (typeof name !== "string" || name === "") return undefined;
    return { name, options: (options ?? {}) as Record<string, unknown> };
}

function readDeclarations(
    project: string,
    config: unknown,
    problem: (what: string) => CliError,
): Map<string, ConfigDeclaration> {
    const declarations = new Map<string, ConfigDeclaration>();
    for (const [key, entry] of Object.entries((config ?? {}) as Record<string, unknown>)) {
        const own = !key.includes(":") || key.startsWith(`${project}:`);
        const declaration = readDeclaration(entry, own);
        const { type, items } = declaration;
        if (declaration.default !== undefined && declaration.value !== undefined) {
            throw problem(`project config '${key}' cannot have both a 'default' and 'value' attribute`);
        }
        if (!own && type !== undefined)
            throw problem(`Configuration key '${key}' is not namespaced by the project and should not define a type`);
        if (!own && declaration.value === undefined)
            throw problem(`Configuration key '${key}' is namespaced and must provide an attribute 'value'`);
        if (type === "array" && items === undefined) {
            throw problem(
                `The configuration key '${key}' declares an array but does not specify the underlying type via the 'items' attribute`,
            );
        }
        declarations.set(key, declaration);
    }
    return declarations;
}

const DECLARATION_FIELDS = new Set(["type", "description", "items", "default", "value", "secret"]);

function readDeclaration(entry: unknown, own: boolean): ConfigDeclaration {
    const isDeclaration =
        typeof entry === "object" &&
        entry !== null &&
        !Array.isArray(entry) &&
        Object.keys(entry).every((field) => DECLARATION_FIELDS.has(field));
    if (isDeclaration) return entry as ConfigDeclaration;
    return own ? { default: entry } : { value: entry };
}
