import assert from "node:assert/strict";
import { Secret } from "@pulumi/policy";
import fc from "fast-check";
import { applyPatches } from "../../../policy-pack/frame/fix";
import { readPath } from "../../../policy-pack/frame/properties";
import { unknown } from "../../../policy-pack/testing/shapes";

const tree = fc.dictionary(
    fc.constantFrom("a", "b", "c"),
    fc.oneof(
        fc.boolean(),
        fc.integer(),
        fc.constant(unknown),
        fc.dictionary(fc.constantFrom("a", "b"), fc.boolean(), { noNullPrototype: true }),
    ),
    { noNullPrototype: true },
);
const path = fc.constantFrom("a", "b", "a.b", "c.a", "d.e.f");

describe("applying a fix", () => {
    it("puts the value at its path, changes nothing else and never touches the original", () => {
        fc.assert(
            fc.property(tree, path, fc.integer(), (properties, where, value) => {
                const before = structuredClone(properties);
                const fixed = applyPatches(properties, [{ path: where, value }]);
                assert.deepEqual(properties, before);
                if (fixed === undefined) {
                    return;
                }
                assert.deepEqual(readPath(fixed, where), { kind: "known", value });
                const root = where.split(".")[0] ?? "";
                for (const other of Object.keys(properties).filter((name) => name !== root)) {
                    assert.equal(fixed[other], properties[other]);
                }
                assert.equal(applyPatches(fixed, [{ path: where, value }]), undefined);
            }),
        );
    });

    it("keeps what was secret secret", () => {
        const fixed = applyPatches({ password: new Secret("old"), nested: new Secret({ a: 1, b: 2 }) }, [
            { path: "password", value: "new" },
            { path: "nested.a", value: 3 },
        ]);
        assert.deepEqual(fixed, { password: new Secret("new"), nested: new Secret({ a: 3, b: 2 }) });
    });

    it("changes one entry of a list and adds one at its end", () => {
        const properties = { list: [{ a: 1 }, { a: unknown }] };
        const fixed = applyPatches(properties, [
            { path: "list.0.a", value: 2 },
            { path: "list.2", value: { a: 3 } },
        ]);
        assert.deepEqual(fixed, { list: [{ a: 2 }, { a: unknown }, { a: 3 }] });
    });
});
