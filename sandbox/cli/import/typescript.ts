import type { ResourceState } from "../../engine/apitype";
import {
    isDefaultProvider,
    isProviderType,
    parseProviderReference,
    providerPackage,
    ROOT_STACK_TYPE,
    typePackage,
    urnName,
    urnQualifiedType,
} from "../../engine/urn";
import { objectCode, textCode, type Names } from "./typescript.values";

/** Definitions of resources, to be copied into a program. */
export interface Definitions {
    code: string;
    /** Keys of the configuration from which the code takes secrets, which are not written out. */
    secretKeys: string[];
}

/** TypeScript that defines the resources as the state has them. `variables` names their parents and providers, by URN. */
export function typescriptOf(resources: ResourceState[], variables: ReadonlyMap<string, string>): Definitions {
    const writer = new Writer(variables);
    const ordered = inOrder(resources);
    const definitions = ordered.map((state, at) =>
        writer.definition(state, textsOf(resources, ordered.slice(0, at), writer)),
    );
    const packages = [...new Set(resources.map(packageOf))].filter((name) => name !== "");
    const imports = [
        'import * as pulumi from "@pulumi/pulumi";',
        ...packages.map((name) => `import * as ${identifier(name)} from "@pulumi/${name}";`),
    ];
    const config = writer.secretKeys.length === 0 ? [] : ["const config = new pulumi.Config();"];
    return { code: `${[...imports, "", ...config, ...definitions].join("\n")}\n`, secretKeys: writer.secretKeys };
}

class Writer {
    readonly secretKeys: string[] = [];

    constructor(private readonly variables: ReadonlyMap<string, string>) {}

    variable(urn: string): string {
        return identifier(this.variables.get(urn) ?? urnName(urn));
    }

    definition(state: ResourceState, references: Names["references"]): string {
        const { urn, type, inputs = {}, provider = "" } = state;
        const variable = this.variable(urn);
        const secret = (path: string[]): string => {
            const key = [variable, ...path].join("-");
            this.secretKeys.push(key);
            return `config.requireSecret(${JSON.stringify(key)})`;
        };
        const isLocal = !state.custom && provider === "";
        const name = textCode(urnName(urn));
        const words = isLocal
            ? `${textCode(type)}, ${name}, {}`
            : `${name}, ${objectCode(inputs, { references, secret }, [])}`;
        const options = this.options(state);
        const all = options.length === 0 ? words : `${words}, {\n${options.map((line) => `    ${line},\n`).join("")}}`;
        return `const ${variable} = new ${isLocal ? "pulumi.ComponentResource" : classOf(type)}(${all});`;
    }

    private options({ parent = "", provider = "", protect, retainOnDelete, importID }: ResourceState): string[] {
        const providerUrn = provider === "" ? "" : parseProviderReference(provider).urn;
        const isBelow = parent !== "" && urnQualifiedType(parent) !== ROOT_STACK_TYPE;
        return [
            ...(importID ? [`import: ${textCode(importID)}`] : []),
            ...(isBelow ? [`parent: ${this.variable(parent)}`] : []),
            ...(protect ? ["protect: true"] : []),
            ...(providerUrn !== "" && !isDefaultProvider(providerUrn)
                ? [`provider: ${this.variable(providerUrn)}`]
                : []),
            ...(retainOnDelete ? ["retainOnDelete: true"] : []),
        ];
    }
}

/** Parents and providers before what refers to them, else as they are given. */
function inOrder(resources: ResourceState[]): ResourceState[] {
    const ordered: ResourceState[] = [];
    const add = (state: ResourceState): void => {
        if (ordered.includes(state)) return;
        const { parent, provider } = state;
        const needed = [parent, provider && parseProviderReference(provider).urn];
        for (const other of resources) if (other !== state && needed.includes(other.urn)) add(other);
        ordered.push(state);
    };
    resources.forEach(add);
    return ordered;
}

/** The ids, names and ARNs of those resources that stand before, as far as each is one resource's alone. */
function textsOf(all: ResourceState[], before: ResourceState[], writer: Writer): Map<string, string> {
    const texts = all.flatMap((state) => [state.id, state.outputs?.name, state.outputs?.arn]);
    const found = before.flatMap(({ urn, id, outputs }) =>
        Object.entries({ id, name: outputs?.name, arn: outputs?.arn }).flatMap(([key, text]): [string, string][] => {
            const isOwn = texts.indexOf(text) === texts.lastIndexOf(text);
            return typeof text === "string" && text !== "" && isOwn ? [[text, `${writer.variable(urn)}.${key}`]] : [];
        }),
    );
    return new Map(found);
}

const packageOf = ({ type, custom, provider }: ResourceState): string =>
    isProviderType(type) ? providerPackage(type) : custom || provider ? typePackage(type) : "";

/** `aws.s3.Bucket` of `aws:s3/bucket:Bucket`, `random.RandomPet` of `random:index/randomPet:RandomPet`. */
function classOf(type: string): string {
    if (isProviderType(type)) return `${identifier(providerPackage(type))}.Provider`;
    const [packageName = "", module = "", name = ""] = type.split(":");
    const folders = module.split("/");
    if (folders.at(-1)?.toLowerCase() === name.toLowerCase()) folders.pop();
    return [packageName, ...folders.filter((folder) => folder !== "index" && folder !== ""), name]
        .map(identifier)
        .join(".");
}

const RESERVED = new Set(
    "await break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield".split(
        " ",
    ),
);

/** A name as a variable's: what none may hold is an underscore. */
function identifier(name: string): string {
    const legal = name.replaceAll(/[^\w$]/g, "_").replace(/^(?=\d)/, "_");
    return RESERVED.has(legal) ? `_${legal}` : legal;
}
