import assert from "node:assert/strict";
import type { Crossings, JsonObject, Twin } from "../../../preflight/aws/crossing";
import { templateOf } from "../../../preflight/aws/template";
import { validate } from "../../../preflight/aws/validator";
import type { Properties } from "../../../sandbox/plugins/sdk/declaration";
import type { ResourceSchema } from "../../../sandbox/plugins/sdk/resource-schema";
import { filled, mapped, membersOf, objectIn } from "./mapped-types";
import { requiredAnyway } from "./required-anyway";

/** Inputs of every resource that no twin needs: they say where it is, or are derived. */
const everywhere = new Set(["region", "tagsAll"]);

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

/** Each object of a type with nothing in it but what the SDK requires, one after the other in resources that are as bare. */
function bareObjects(
    declared: Properties,
    crossings: Crossings,
    put: (object: JsonObject) => JsonObject,
): JsonObject[] {
    return [...declared.values()].flatMap(({ name, type }) => {
        const [inner, object] = [membersOf(crossings[name]), objectIn(type)];
        if (inner === undefined || object === undefined) return [];
        const bare = filled(object, inner, ({ optional }) => !optional);
        const at = (value: JsonObject) => put({ [name]: type.kind === "list" ? [value] : value });
        return [at(bare), ...bareObjects(object, inner, (value) => at({ ...bare, ...value }))];
    });
}

/** What CloudFormation finds missing in resources with nothing but what the SDK requires: the type, the object in it, the property. */
function missingIn([{ token, inputs, required }, twin]: [ResourceSchema, Twin]): Set<string> {
    const bare = filled(
        inputs,
        twin.properties,
        ({ name }) => required.has(name),
        ({ optional }) => !optional,
    );
    const nested = bareObjects(inputs, twin.properties, (object) => ({ ...bare, ...object }));
    const found = [bare, ...nested].flatMap((object) =>
        validate(
            templateOf({ ...twin, filled: {} }, object, () => false),
            "us-east-1",
        ),
    );
    const missing = found.flatMap(({ ruleId, propertyPath = "", message }) => {
        const [, property = ""] = /^'(.*)' is a required property$/.exec(message) ?? [];
        const at = propertyPath.replace(/\.\d+/g, "").replace("Properties", "");
        return ruleId === "F3003" ? [`${token}${at} ${property}`] : [];
    });
    return new Set(missing);
}

/** What the provider fills in whatever else is given, in the same words. */
function filledIn([{ token }, { filled: paths = {}, within = "" }]: [ResourceSchema, Twin]): string[] {
    return Object.entries(paths)
        .filter(([, how]) => typeof how === "string")
        .map(([name]) => {
            const path = [within, ...name.split(".")].filter((part) => part !== "");
            return `${[token, ...path.slice(0, -1)].join(".")} ${path.at(-1)}`;
        });
}

describe("the mapping of AWS types to CloudFormation's", function () {
    // The rules are loaded once, by the first test that asks them.
    this.timeout(240_000);

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

    it("names only properties that CloudFormation has", () => {
        const found = mapped().flatMap(([{ token, inputs }, twin]) => {
            const template = templateOf(
                twin,
                filled(inputs, twin.properties, () => true),
                () => false,
            );
            return validate(template, "us-east-1")
                .filter(
                    ({ ruleId, message }) =>
                        ruleId === "F3002" || /is not of type '(object|array|string)'/.test(message),
                )
                .map(({ propertyPath, message }) => `${token} ${propertyPath}: ${message}`);
        });
        assert.deepEqual(found, []);
    });

    it("knows of all that CloudFormation requires and Pulumi does not whether the provider fills it in", () => {
        const found = mapped().flatMap((type) => [...missingIn(type)]);
        const known = mapped().flatMap((type) => [...filledIn(type)]);
        assert.deepEqual(found.sort(), [...known, ...requiredAnyway].sort());
    });
});
