import { z } from "zod";
import type ts from "typescript";
import { stackConfigSchema } from "../../components/platform/stack-config/stack-config.schema";
import { storeKindsOf } from "./store-kinds";
import type { ComponentTypes } from "./types";

/** The part of JSON Schema that zod writes. */
export interface JsonSchema {
    type?: string;
    description?: string;
    properties?: { [name: string]: JsonSchema };
    items?: JsonSchema;
    oneOf?: JsonSchema[];
    additionalProperties?: boolean | JsonSchema;
    maximum?: number;
    [keyword: string]: unknown;
}

/** The JSON Schema of a whole `Pulumi.<stack>.yaml`, with the doc sentences of the components' arguments. */
export function stackConfigJsonSchema(types: ComponentTypes): JsonSchema {
    const { properties = {}, required } = z.toJSONSchema(stackConfigSchema, { io: "input" }) as JsonSchema;
    const type = types.checker.getTypeAtLocation(types.declaration("DataPlatformArgs"));
    describe({ properties }, type, types);
    const ofStrata = Object.entries(properties).map(([key, schema]) => [`strata:${key}`, orSecret(key, schema)]);
    return {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        title: "A Strata stack",
        type: "object",
        properties: {
            config: {
                type: "object",
                properties: {
                    "aws:region": { type: "string", description: "The AWS region of the stores." },
                    "azure-native:location": { type: "string", description: "The Azure region of the stores." },
                    ...Object.fromEntries(ofStrata),
                },
                required: (required as string[]).map((key) => `strata:${key}`),
                // Other providers' keys are theirs to check; another key under strata: is a mistake.
                patternProperties: { "^(?!strata:)": {} },
                additionalProperties: false,
            },
        },
        required: ["config"],
    };
}

/** Alerts may hold addresses that are secrets, so that the whole list may be one. */
function orSecret(key: string, schema: JsonSchema): JsonSchema {
    if (key !== "alerts") return schema;
    const { description, ...list } = schema;
    const secure = { type: "object", properties: { secure: { type: "string" } }, required: ["secure"] };
    return { description, anyOf: [list, secure] };
}

/** Adds to each property the doc sentence of the interface that it is checked against, all the way down. */
function describe(schema: JsonSchema, type: ts.Type, types: ComponentTypes): void {
    // zod writes JavaScript's largest safe integer where there is no maximum.
    for (const property of Object.values(schema.properties ?? {})) {
        if (property.maximum === Number.MAX_SAFE_INTEGER) delete property.maximum;
    }
    for (const { name, meaning, byDefault, declared } of types.properties(type)) {
        const property = schema.properties?.[name];
        if (!property) continue;
        property.description = byDefault === undefined ? meaning : `${meaning} Default: ${byDefault}.`;
        const held = types.heldInterface(declared);
        if (held) describeHeld(property, held, types);
    }
}

/** Of a store, each kind by its own interface: two services may mean different things by one word. */
function describeHeld(property: JsonSchema, held: ts.Type, types: ComponentTypes): void {
    const kinds = storeKindsOf(held, types);
    for (const inner of objectsIn(property)) {
        describe(inner, held, types);
        const kind = kinds.find(({ services }) => services.some((service) => isFor(service, inner)));
        if (kind) describe(inner, kind.type, types);
    }
}

function isFor(service: string, { properties }: JsonSchema): boolean {
    const { const: word, enum: words } = (properties?.["service"] ?? {}) as { const?: string; enum?: string[] };
    return word === service || words?.includes(service) === true;
}

/** The objects that a property is, or is a list, a mapping or a choice of. */
function objectsIn(property: JsonSchema): JsonSchema[] {
    const places = [property, property.items, property.additionalProperties, ...(property.items?.oneOf ?? [])];
    return places.filter((each): each is JsonSchema => typeof each === "object" && each.properties !== undefined);
}
