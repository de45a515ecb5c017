import assert from "node:assert/strict";
import path from "node:path";
import { allTwins } from "../../../preflight/aws/create-only.source";
import type { Crossing, Crossings, Json, JsonObject, Twin } from "../../../preflight/aws/crossing";
import { templateOf } from "../../../preflight/aws/template";
import { validate } from "../../../preflight/aws/validator";
import { Catalogue } from "../../../sandbox/plugins/sdk/catalogue";
import type { Properties } from "../../../sandbox/plugins/sdk/declaration";
import type { ResourceSchema } from "../../../sandbox/plugins/sdk/resource-schema";
import { Sdk } from "../../../sandbox/plugins/sdk/sdk";
import type { TypeRef } from "../../../sandbox/plugins/sdk/type-ref";

const catalogue = new Catalogue(Sdk.find("aws", [path.resolve(__dirname, "../../..")]));

/** Inputs of every resource that no twin needs: they say where it is, or are derived. */
const everywhere = new Set(["region", "tagsAll"]);

/** Every mapped type: its token, found by its file, and its twin. */
function mapped(): [ResourceSchema, Twin][] {
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
function objectIn(type: TypeRef): Properties | undefined {
    if (type.kind === "object") return catalogue.types.object(type.side, type.name);
    if (type.kind === "list") return objectIn(type.of);
    if (type.kind !== "union") return undefined;
    return type.of.map(objectIn).find((found) => found !== undefined);
}

function membersOf(crossing: Crossing | null | undefined): Crossings | undefined {
    return crossing?.form !== undefined && "of" in crossing.form ? crossing.form.of : undefined;
}

function gaps(declared: Properties, crossings: Crossings, at: string): string[] {
    const undeclared = Object.keys(crossings)
        .filter((name) => !declared.has(name))
        .map((name) => `${at}${name} is not in the SDK`);
    const open = [...declared.values()].flatMap((property) => {
        if (at === "" && everywhere.has(property.name)) return [];
        if (!(property.name in crossings)) return [`${at}${property.name} is neither mapped nor called without a twin`];
        const inner = membersOf(crossings[property.name]);
        const object = inner === undefined ? undefined : objectIn(property.type);
        return inner === undefined || object === undefined ? [] : gaps(object, inner, `${at}${property.name}.`);
    });
    return [...undeclared, ...open];
}

/** A value of a type with everything in it that can be given. */
function full(type: TypeRef, crossing: Crossing | null | undefined): Json {
    switch (type.kind) {
        case "number":
            return 1;
        case "boolean":
            return true;
        case "list":
            return [full(type.of, crossing)];
        case "map":
            return { key: full(type.of, undefined) };
        case "union":
            return full(
                type.of.find(({ kind }) => kind === "object" || kind === "list") ?? (type.of[0] as TypeRef),
                crossing,
            );
        case "object": {
            const inner = membersOf(crossing) ?? {};
            const object = objectIn(type);
            return object === undefined ? {} : fullObject(object, inner);
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

function fullObject(declared: Properties, crossings: Crossings): JsonObject {
    const entries = [...declared.values()].filter(({ name }) => crossings[name]);
    return Object.fromEntries(entries.map(({ name, type }) => [name, full(type, crossings[name])]));
}

describe("the mapping of AWS types to CloudFormation's", () => {
    it("says of every property, nested ones too, what its twin is or that it has none", () => {
        const found = mapped().flatMap(([{ token, inputs }, twin]) =>
            gaps(inputs, twin.properties, "").map((gap) => `${token} ${gap}`),
        );
        assert.deepEqual(found, []);
    });

    it("finds a property that nobody has thought of", () => {
        const [schema, twin] = mapped().find(([{ token }]) => token === "aws:kms/key:Key") ?? assert.fail();
        const rest = Object.fromEntries(Object.entries(twin.properties).filter(([name]) => name !== "policy"));
        assert.deepEqual(gaps(schema.inputs, rest, ""), ["policy is neither mapped nor called without a twin"]);
    });

    it("names only properties that CloudFormation has", function () {
        this.timeout(240_000);
        const found = mapped().flatMap(([{ token, inputs }, twin]) => {
            const template = templateOf(twin, fullObject(inputs, twin.properties), () => false);
            return validate(template, "us-east-1")
                .filter(
                    ({ ruleId, message }) =>
                        ruleId === "F3002" || /is not of type '(object|array|string)'/.test(message),
                )
                .map(({ propertyPath, message }) => `${token} ${propertyPath}: ${message}`);
        });
        assert.deepEqual(found, []);
    });
});
