import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { providerDefaults } from "../../policy-pack/defaults";

const sdkFolder = (name: string) => dirname(require.resolve(`${name}/package.json`));
const texts = new Map<string, string>();

function text(file: string): string {
    const known = texts.get(file) ?? readFileSync(file, "utf8");
    texts.set(file, known);
    return known;
}

/** The file of the installed SDK that defines a type, without its extension; empty when there is none. */
export function definitionOf(token: string): string {
    const aws = /^aws:(\w+)\/(\w+):/.exec(token);
    const azure = /^azure-native:(\w+):(\w+)$/.exec(token);
    const file = aws
        ? join(sdkFolder("@pulumi/aws"), aws[1] ?? "", aws[2] ?? "")
        : join(sdkFolder("@pulumi/azure-native"), azure?.[1] ?? "", lowerFirst(azure?.[2] ?? ""));
    return existsSync(`${file}.d.ts`) ? file : "";
}

/** Whether the SDK's resource takes the input at the path; `*` and numbers stand for the entries of a list. */
export function hasInput(token: string, path: string): boolean {
    return inputAt(token, path) !== undefined;
}

/** What the typings say about the input at the path; undefined when the SDK's resource does not take it. */
export function inputAt(token: string, path: string): { readonly comment: string; readonly type: string } | undefined {
    const steps = path.split(".").filter((step) => !/^(\d+|\*)$/.test(step));
    const sdk = token.startsWith("aws:") ? "@pulumi/aws" : "@pulumi/azure-native";
    const type = token.split(":").at(-1) ?? "";
    const file = definitionOf(token);
    let body = file === "" ? "" : bodyOf(text(`${file}.d.ts`), `${type}Args`);
    let found: { readonly comment: string; readonly type: string } | undefined;
    for (const step of steps) {
        if (found && /\[key: string\]|<any/.test(found.type)) {
            return found;
        }
        found = propertyIn(body, step);
        // A union has the properties of each of its members.
        const nested = [...(found?.type ?? "").matchAll(/inputs\.(\w+)\.(\w+)/g)];
        body = nested.map(([, namespace = "", name = ""]) => bodyOf(namespaceOf(sdk, namespace), name)).join("\n");
    }
    return found;
}

function propertyIn(body: string, name: string) {
    const pattern = new RegExp(String.raw`(?:/\*\*((?:(?!\*/)[^])*)\*/\s*)?\n?[ ]+${name}\??: (.*);`);
    const match = pattern.exec(body);
    return match ? { comment: (match[1] ?? "").replace(/\s+\*\s+/g, " "), type: match[2] ?? "" } : undefined;
}

function bodyOf(source: string, name: string): string {
    const start = source.search(new RegExp(String.raw`interface ${name} \{`));
    return start < 0 ? "" : source.slice(start, source.indexOf("\n" + indentAt(source, start) + "}", start));
}

function indentAt(source: string, position: number): string {
    const line = source.slice(source.lastIndexOf("\n", position) + 1, position);
    return /^\s*/.exec(line)?.[0] ?? "";
}

function namespaceOf(sdk: string, namespace: string): string {
    const source = text(join(sdkFolder(sdk), "types", "input.d.ts"));
    const start = source.indexOf(`export declare namespace ${namespace} {`);
    return start < 0 ? "" : source.slice(start, source.indexOf("\n}", start));
}

function lowerFirst(word: string): string {
    return word.charAt(0).toLowerCase() + word.slice(1);
}

/** All defaults of the pack, one a row. */
export function defaultRows() {
    return Object.entries(providerDefaults).flatMap(([type, properties]) =>
        Object.entries(properties).map(([path, entry]) => ({ type, path, ...entry })),
    );
}
