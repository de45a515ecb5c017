import { SchemaValidator } from "@aws/cloudformation-validate";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Crossings, Json, JsonObject, Twin } from "./crossing";
import { isObject } from "./template";

const load = createRequire(__filename);
const notice = "Generated from @aws/cloudformation-validate; write it anew with: npm run generate";
const complaint = /^Property '.*' is create-only;/;

/** Every mapped type's twin by its token's folder and file, such as `rds/subnet-group`. */
export function allTwins(): Map<string, Twin> {
    const folders = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const files = folders.flatMap(({ name }) => readdirSync(join(__dirname, name)).map((file) => `${name}/${file}`));
    return new Map(
        files
            .sort()
            .map((file) => [file.replace(/\.ts$/, ""), (load(join(__dirname, file)) as { default: Twin }).default]),
    );
}

/** The text of `create-only.generated.ts`: what AWS's validator says of a resource that has every mapped property. */
export function createOnlySource(): string {
    const validator = new SchemaValidator();
    const lines: string[] = [];
    try {
        for (const [type, properties] of fullTwins()) {
            const bytes = Buffer.from(
                JSON.stringify({ Resources: { Resource: { Type: type, Properties: properties } } }),
            );
            const found = validator
                .validate({ path: "template.json", readBytes: () => bytes }, "us-east-1")
                .filter(({ ruleId, message }) => ruleId === "I9001" && complaint.test(message))
                .map(({ propertyPath = "" }) => propertyPath.replace("Properties.", ""));
            if (found.length > 0)
                lines.push(`    ${JSON.stringify(type)}: ${JSON.stringify(found.sort()).replaceAll(",", ", ")},`);
        }
    } finally {
        validator.free();
    }
    return `// ${notice}\n\n/** The properties of CloudFormation's types that no update changes. */\nexport const createOnlyProperties: { [type: string]: readonly string[] } = {\n${lines.join("\n")}\n};\n`;
}

function fullTwins(): [string, JsonObject][] {
    const full = new Map<string, JsonObject>();
    for (const { type, properties, within } of allTwins().values()) {
        const object = full.get(type) ?? {};
        for (const path of pathsOf(properties, within ?? "").sort((a, b) => b.length - a.length))
            fill(object, path.split("."));
        full.set(type, object);
    }
    return [...full].sort(([a], [b]) => (a < b ? -1 : 1));
}

function pathsOf(crossings: Crossings, at: string): string[] {
    return Object.values(crossings).flatMap((crossing) => {
        if (crossing === null) return [];
        const { to, form } = crossing;
        const path = [at, to].filter((part) => part !== "").join(".");
        const inner = form !== undefined && "of" in form ? pathsOf(form.of, path) : [];
        return to === "" ? inner : [path, ...inner];
    });
}

function fill(object: JsonObject, path: string[]): void {
    const [first = "", ...rest] = path;
    if (rest.length === 0) {
        object[first] ??= "any" satisfies Json;
        return;
    }
    const inner = object[first];
    if (isObject(inner)) return fill(inner, rest);
    const made: JsonObject = {};
    object[first] = made;
    fill(made, rest);
}
