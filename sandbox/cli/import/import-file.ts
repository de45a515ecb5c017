import { readFileSync } from "node:fs";
import path from "node:path";
import { jsonProblem } from "../../backend/checkpoint";
import type { PropertyMap } from "../../engine/apitype";
import { CliError, openProblem } from "../cli-error";
import type { CommandContext } from "../context";
import { isUrn } from "../state/find-resource";

/** One resource of an import file, as the Pulumi CLI reads it. */
export interface ImportSpec {
    type?: string;
    name?: string;
    id?: string;
    parent?: string;
    provider?: string;
    version?: string;
    pluginDownloadUrl?: string;
    properties?: string[];
    component?: boolean;
    remote?: boolean;
    logicalName?: string;
    inputs?: PropertyMap;
    outputs?: PropertyMap;
    parameterization?: unknown;
    extension?: unknown;
}

/** What to import, and the URNs that its names of parents and providers stand for. */
export interface ImportFile {
    nameTable: Record<string, string>;
    resources: ImportSpec[];
    /** Settings of providers by their names; given up in favour of the provider's own entry. */
    providerInputs: Record<string, PropertyMap>;
}

export function readImportFile(context: CommandContext, name: string): ImportFile {
    const file = path.resolve(context.cwd, name);
    let text: string;
    try {
        text = readFileSync(file, "utf8");
    } catch (error) {
        throw new CliError(`could not read import file: ${openProblem(name, error)}`);
    }
    try {
        const { nameTable, resources, providerInputs } = JSON.parse(text) as Partial<ImportFile>;
        return { nameTable: nameTable ?? {}, resources: resources ?? [], providerInputs: providerInputs ?? {} };
    } catch (error) {
        throw new CliError(`could not read import file: ${jsonProblem(error)}`);
    }
}

/** The one resource of a command line: its type, name and id, and what flags say of it. */
export function inlineImport({ words, flags }: CommandContext): ImportFile {
    const [type = "", name = "", id = ""] = words;
    const nameTable: Record<string, string> = {};
    const spec: ImportSpec = {
        type,
        name,
        id,
        properties: flags.list("properties").flatMap((list) => list.split(",")),
    };
    const parent = flags.text("parent") ?? "";
    if (parent !== "") {
        const named = namedUrn(parent) ?? { name: "parent", urn: parent };
        if (!isUrn(named.urn)) throw new CliError(`invalid parent URN: '${named.urn}'`);
        nameTable[named.name] = named.urn;
        spec.parent = named.name;
    }
    const provider = flags.text("provider") ?? "";
    if (provider !== "") {
        const named = namedUrn(provider) ?? { name: "provider", urn: provider };
        if (nameTable[named.name] !== undefined)
            throw new CliError(`provider and parent must have distinct names, both were '${named.name}'`);
        nameTable[named.name] = named.urn;
        spec.provider = named.name;
    }
    return { nameTable, resources: [spec], providerInputs: {} };
}

/** `NAME=URN`; undefined for anything else. */
function namedUrn(text: string): { name: string; urn: string } | undefined {
    const at = text.indexOf("=");
    const urn = text.slice(at + 1);
    return at > 0 && isUrn(urn) ? { name: text.slice(0, at), urn } : undefined;
}
