import assert from "node:assert/strict";
import { join } from "node:path";
import { Catalogue } from "../../../sandbox/plugins/sdk/catalogue";
import type { NestedTypes } from "../../../sandbox/plugins/sdk/nested-types";
import { Sdk } from "../../../sandbox/plugins/sdk/sdk";
import { parseType, type TypeRef } from "../../../sandbox/plugins/sdk/type-ref";

const root = join(__dirname, "..", "..", "..");
const catalogueOf = (name: string) => new Catalogue(Sdk.find(name, [root]));

/** Every object and enum that a type refers to and the SDK does not declare. */
function missing(type: TypeRef, types: NestedTypes): string[] {
    if (type.kind === "list" || type.kind === "map") return missing(type.of, types);
    if (type.kind === "union") return type.of.flatMap((member) => missing(member, types));
    if (type.kind === "object") return types.object(type.side, type.name) === undefined ? [type.name] : [];
    if (type.kind === "enum") return types.enum(type.name) === undefined ? [type.name] : [];
    return [];
}

function survey(catalogue: Catalogue) {
    const counted = { types: 0, inputs: 0, required: 0, unresolved: [] as string[] };
    for (const { token } of catalogue.resources()) {
        const schema = catalogue.resource(token);
        assert.ok(schema !== undefined, token);
        counted.types += 1;
        counted.inputs += schema.inputs.size;
        counted.required += schema.required.size;
        counted.unresolved.push(...[...schema.inputs.values()].flatMap(({ type }) => missing(type, catalogue.types)));
    }
    return counted;
}

describe("the installed SDKs are read as schemas", () => {
    it("reads every resource class of @pulumi/aws, and every type that they refer to", () => {
        assert.deepEqual(survey(catalogueOf("aws")), { types: 1738, inputs: 12723, required: 3183, unresolved: [] });
    });

    it("reads every resource class of @pulumi/azure-native, and every type that they refer to", () => {
        assert.deepEqual(survey(catalogueOf("azure-native")), {
            types: 2288,
            inputs: 18067,
            required: 5940,
            unresolved: [],
        });
    });

    it("reads every resource class of @pulumi/random", () => {
        assert.deepEqual(survey(catalogueOf("random")), { types: 10, inputs: 44, required: 7, unresolved: [] });
    });

    it("knows which inputs a class requires and which outputs are secret", () => {
        const schema = catalogueOf("aws").resource("aws:rds/instance:Instance");
        assert.deepEqual([...(schema?.required ?? [])], ["instanceClass"]);
        assert.deepEqual([...(schema?.secrets ?? [])], ["password", "passwordWo"]);
        assert.equal(schema?.inputs.has("endpoint"), false);
        assert.equal(schema?.state.has("endpoint"), true);
    });

    it("says where it looked when an SDK is not installed", () => {
        assert.throws(
            () => Sdk.find("nothing", [root]),
            /@pulumi\/nothing, which is not installed in .*; run npm install @pulumi\/nothing/,
        );
    });

    it("reads types as the SDKs write them", () => {
        const text: TypeRef = { kind: "string" };
        const written: [string, TypeRef][] = [
            ["pulumi.Input<string | undefined>", text],
            ["pulumi.Input<pulumi.Input<string>[]>", { kind: "list", of: text }],
            ["pulumi.Input<{\n    [key: string]: pulumi.Input<string>;\n} | undefined>", { kind: "map", of: text }],
            ["pulumi.Input<string | enums.s3.Acl>", { kind: "union", of: [text, { kind: "enum", name: "s3.Acl" }] }],
            ["pulumi.Output<outputs.rds.X[]>", { kind: "list", of: { kind: "object", side: "output", name: "rds.X" } }],
            ["(string | number)[]", { kind: "list", of: { kind: "union", of: [text, { kind: "number" }] } }],
            ['pulumi.Input<"Gen2">', { kind: "literal", value: "Gen2" }],
        ];
        for (const [given, expected] of written) assert.deepEqual(parseType(given), expected, given);
    });
});
