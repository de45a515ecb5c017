import assert from "node:assert/strict";
import { join } from "node:path";
import * as fc from "fast-check";
import { Catalogue } from "../../../sandbox/plugins/sdk/catalogue";
import type { Properties as Declared } from "../../../sandbox/plugins/sdk/declaration";
import { Sdk } from "../../../sandbox/plugins/sdk/sdk";
import type { TypeRef } from "../../../sandbox/plugins/sdk/type-ref";
import { PluginProcess, secret, unknown, type Properties } from "./plugin-process";

const root = join(__dirname, "..", "..", "..");

/** Values of a declared type, no deeper than `depth` objects, any of them unknown or secret. */
function valuesOf(type: TypeRef, catalogue: Catalogue, depth: number): fc.Arbitrary<unknown> {
    const plain = plainValuesOf(type, catalogue, depth);
    return fc.oneof(
        { weight: 8, arbitrary: plain },
        { weight: 1, arbitrary: fc.constant(unknown) },
        { weight: 1, arbitrary: plain.map(secret) },
    );
}

function plainValuesOf(type: TypeRef, catalogue: Catalogue, depth: number): fc.Arbitrary<unknown> {
    switch (type.kind) {
        case "number":
            return fc.integer();
        case "boolean":
            return fc.boolean();
        case "literal":
            return fc.constant(type.value);
        case "list":
            return fc.array(valuesOf(type.of, catalogue, depth), { maxLength: 2 });
        case "map":
            return fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), valuesOf(type.of, catalogue, depth), {
                maxKeys: 2,
            });
        case "union":
            return fc.oneof(...type.of.map((member) => plainValuesOf(member, catalogue, depth)));
        case "enum":
            return fc.constantFrom(...(catalogue.types.enum(type.name) ?? []));
        case "object":
            return objectsOf(catalogue.types.object(type.side, type.name) ?? new Map(), catalogue, depth - 1);
        case "asset":
            return fc.constant(unknown);
        case "any":
        case "resource":
        case "string":
            return fc.string({ maxLength: 12 });
    }
}

function objectsOf(
    declared: Declared,
    catalogue: Catalogue,
    depth: number,
    required?: ReadonlySet<string>,
): fc.Arbitrary<Properties> {
    const wanted = [...declared.values()].filter(
        ({ name, optional }) => (required === undefined ? !optional : required.has(name)) || depth > 0,
    );
    const shape = Object.fromEntries(wanted.map(({ name, type }) => [name, valuesOf(type, catalogue, depth)]));
    const needed = wanted
        .filter(({ name, optional }) => (required === undefined ? !optional : required.has(name)))
        .map(({ name }) => name);
    return fc.record(shape, { requiredKeys: needed });
}

/** A value without the envelopes of secrets. */
function bare(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(bare);
    if (typeof value !== "object" || value === null) return value;
    if ("4dabf18193072939515e22adb298388d" in value && "value" in value) return bare(value.value);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, bare(item)]));
}

/** Holds that a value is the given one; into objects the cloud may have put more. */
function keeps(made: unknown, given: unknown, path: string): void {
    const isMap = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
    if (!isMap(made) || !isMap(given)) return assert.deepEqual(made, given, path);
    for (const [key, value] of Object.entries(given as object)) {
        keeps((made as Record<string, unknown>)[key], value, `${path}.${key}`);
    }
}

const sampled: Record<string, string[]> = {
    aws: [
        "aws:rds/instance:Instance",
        "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
        "aws:dynamodb/table:Table",
        "aws:ecs/service:Service",
    ],
    "azure-native": [
        "azure-native:storage:StorageAccount",
        "azure-native:network:VirtualNetwork",
        "azure-native:keyvault:Vault",
    ],
};

for (const [name, types] of Object.entries(sampled)) {
    describe(`whatever satisfies the types of @pulumi/${name}`, () => {
        const catalogue = new Catalogue(Sdk.find(name, [root]));
        let plugin: PluginProcess;
        before(
            async () =>
                (plugin = await PluginProcess.start(name, { config: { region: "eu-west-2", location: "uksouth" } })),
        );
        after(() => plugin.stop());

        for (const type of types) {
            it(`is accepted as a ${type} and survives create and read`, async () => {
                const schema = catalogue.resource(type);
                assert.ok(schema !== undefined);
                const inputs = objectsOf(schema.inputs, catalogue, 2, schema.required);
                await fc.assert(
                    fc.asyncProperty(inputs, async (args) => {
                        const checked = await plugin.check(type, "any", args);
                        assert.deepEqual(checked.failures, []);
                        const made = await plugin.create(type, "any", checked.inputs);
                        for (const key of Object.keys(args)) keeps(bare(made.state[key]), bare(args[key]), key);
                        assert.deepEqual(await plugin.read(type, "any", made.id, made.state, checked.inputs), {
                            id: made.id,
                            state: made.state,
                            inputs: checked.inputs,
                        });
                        assert.equal(
                            (await plugin.diff(type, "any", made.id, checked.inputs, checked.inputs)).some,
                            false,
                        );
                    }),
                    { numRuns: 15 },
                );
            });
        }
    });
}
