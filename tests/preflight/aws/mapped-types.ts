import assert from "node:assert/strict";
import path from "node:path";
import { allTwins } from "../../../preflight/aws/create-only.source";
import type { Crossing, Crossings, Json, JsonObject, Twin } from "../../../preflight/aws/crossing";
import { Catalogue } from "../../../sandbox/plugins/sdk/catalogue";
import type { Properties, Property } from "../../../sandbox/plugins/sdk/declaration";
import type { ResourceSchema } from "../../../sandbox/plugins/sdk/resource-schema";
import { Sdk } from "../../../sandbox/plugins/sdk/sdk";
import type { TypeRef } from "../../../sandbox/plugins/sdk/type-ref";

/** The installed SDK. */
export const catalogue = new Catalogue(Sdk.find("aws", [path.resolve(__dirname, "../../..")]));

/** Every mapped type: its token, found by its file, and its twin. */
export function mapped(): [ResourceSchema, Twin][] {
    return [...allTwins()].map(([file, twin]) => {
        const [module = "", kebab = ""] = file.split("/");
        const name = kebab.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
        const token = `aws:${module}/${name}:${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
        const schema = catalogue.resource(token);
        assert.ok(schema, `${file} is not named for a type of the SDK`);
        return [schema, twin];
    });
}

/** The object that a property holds, itself or as a list's item. */
export function objectIn(type: TypeRef): Properties | undefined {
    if (type.kind === "object") return catalogue.types.object(type.side, type.name);
    if (type.kind === "list") return objectIn(type.of);
    if (type.kind !== "union") return undefined;
    return type.of.map(objectIn).find((found) => found !== undefined);
}

export function membersOf(crossing: Crossing | null | undefined): Crossings | undefined {
    return crossing?.form !== undefined && "of" in crossing.form ? crossing.form.of : undefined;
}

/** An object with a value for each of its mapped properties that is wanted, nested ones too. */
export function filled(
    declared: Properties,
    crossings: Crossings,
    wanted: (property: Property) => boolean,
    within: (property: Property) => boolean = wanted,
): JsonObject {
    const entries = [...declared.values()].filter((property) => crossings[property.name] && wanted(property));
    return Object.fromEntries(entries.map(({ name, type }) => [name, valueOf(type, crossings[name], within)]));
}

function valueOf(type: TypeRef, crossing: Crossing | null | undefined, wanted: (property: Property) => boolean): Json {
    switch (type.kind) {
        case "number":
            return 1;
        case "boolean":
            return true;
        case "list":
            return [valueOf(type.of, crossing, wanted)];
        case "map":
            return { key: valueOf(type.of, undefined, wanted) };
        case "union": {
            const chosen = type.of.find(({ kind }) => kind === "object" || kind === "list") ?? type.of[0];
            return valueOf(chosen as TypeRef, crossing, wanted);
        }
        case "object": {
            const object = objectIn(type);
            return object === undefined ? {} : filled(object, membersOf(crossing) ?? {}, wanted);
        }
        case "any":
        case "string":
        case "literal":
        case "enum":
        case "asset":
        case "resource":
            return crossing?.form?.kind === "json" ? "{}" : "x";
    }
}
