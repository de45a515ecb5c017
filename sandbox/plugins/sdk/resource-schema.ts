import { parseProperties, type Properties, type Property } from "./declaration";
import type { Sdk } from "./sdk";

/** What a resource type takes and gives, as its SDK class states it. */
export interface ResourceSchema {
    token: string;
    inputs: Properties;
    required: ReadonlySet<string>;
    /** Every property of the state, inputs included. */
    state: Properties;
    /** Properties whose values are secret whatever the program says. */
    secrets: ReadonlySet<string>;
    /** Former type tokens. */
    aliases: readonly string[];
    /** The version of Azure's REST API that the type speaks; undefined elsewhere. */
    apiVersion: string | undefined;
}

/** The schema of the resource class in `file` (a path in the SDK without its extension). */
export function readResourceSchema(sdk: Sdk, token: string, file: string): ResourceSchema {
    const script = sdk.text(`${file}.js`) ?? "";
    const declaration = sdk.text(`${file}.d.ts`) ?? "";
    const body = script.slice(script.indexOf("    constructor(name"));
    const className = /exports\.(\w+) = \1;/.exec(body)?.[1] ?? "";
    const args = propertiesOf(declaration, `export interface ${className}Args {`);
    const state = propertiesOf(declaration, `export declare class ${className} `);
    return {
        token,
        inputs: pick(inputNames(body), args),
        required: new Set([...body.matchAll(/Missing required property '([^']+)'/g)].map((match) => match[1] ?? "")),
        state,
        secrets: new Set(quotedList(body, "additionalSecretOutputs")),
        aliases: [...new Set([...body.matchAll(/\{ type: "([^"]+)" \}/g)].map((match) => match[1] ?? ""))],
        apiVersion: /Uses Azure REST API version ([\w-]+)/.exec(script)?.[1],
    };
}

/** The properties declared behind `header`; none when the text does not hold it. */
export function propertiesOf(declaration: string, header: string): Properties {
    const at = declaration.indexOf(header);
    return at < 0 ? new Map() : parseProperties(declaration, at);
}

function inputNames(body: string): Set<string> {
    const names = new Set<string>();
    for (const [, name = "", value = ""] of body.matchAll(/resourceInputs\["([^"]+)"\] = (.*);/g)) {
        if (value.includes("undefined /*out*/") || value.startsWith("state?.")) continue;
        names.add(name);
    }
    return names;
}

function pick(names: Set<string>, declared: Properties): Properties {
    const picked = new Map<string, Property>();
    for (const name of names) {
        picked.set(name, declared.get(name) ?? { name, type: { kind: "any" }, optional: true, doc: "" });
    }
    return picked;
}

function quotedList(body: string, key: string): string[] {
    const list = new RegExp(`${key}: \\[([^\\]]*)\\]`).exec(body)?.[1] ?? "";
    return [...list.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? "");
}
