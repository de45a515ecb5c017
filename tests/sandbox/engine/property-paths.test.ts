import assert from "node:assert/strict";
import fc from "fast-check";
import type { PropertyMap } from "../../../sandbox/engine/apitype";
import { equalValues } from "../../../sandbox/engine/properties/diff";
import { processIgnoreChanges } from "../../../sandbox/engine/properties/ignore-changes";
import { containsPath, parsePropertyPath } from "../../../sandbox/engine/properties/paths";
import { makeSecret } from "../../../sandbox/engine/properties/signatures";

describe("property paths", () => {
    it("are keys, quoted keys, indices and wildcards", () => {
        assert.deepEqual(parsePropertyPath('root.nested["with.dot"][0].*[*]'), [
            "root",
            "nested",
            "with.dot",
            0,
            "*",
            "*",
        ]);
    });

    it("are refused where they make no sense", () => {
        for (const text of ["a..b", "a[", "a[x]", 'a["x]', "a]"])
            assert.equal(parsePropertyPath(text), undefined, text);
    });

    it("name themselves and everything within what they name", () => {
        const parse = (text: string): (string | number)[] => parsePropertyPath(text) ?? [];
        assert.ok(containsPath(parse("tags"), parse("tags.Owner")));
        assert.ok(containsPath(parse("rules[*].port"), parse("rules[3].port")));
        assert.ok(!containsPath(parse("tags.Owner"), parse("tags")));
        assert.ok(!containsPath(parse("rules[1]"), parse("rules[2].port")));
    });

    it("read back as they were written, whatever the keys", () => {
        const key = fc.string({ minLength: 1 }).filter((text) => !text.includes("\\"));
        fc.assert(
            fc.property(fc.array(fc.oneof(key, fc.nat(99)), { minLength: 1 }), (steps) => {
                const text = steps.map((step) =>
                    typeof step === "number" ? `[${step}]` : `["${step.replaceAll('"', '\\"')}"]`,
                );
                assert.deepEqual(parsePropertyPath(text.join("")), steps);
            }),
        );
    });
});

describe("ignoreChanges", () => {
    const ignore = (inputs: PropertyMap, old: PropertyMap, ...paths: string[]): PropertyMap =>
        processIgnoreChanges(inputs, old, paths).inputs;

    it("keeps the old value of a changed property", () => {
        assert.deepEqual(ignore({ a: 2, b: 2 }, { a: 1, b: 1 }, "a"), { a: 1, b: 2 });
    });

    it("takes out what was added, and puts back what was removed", () => {
        assert.deepEqual(ignore({ added: 1 }, { removed: 1 }, "added", "removed"), { removed: 1 });
    });

    it("reaches into objects, lists and secrets", () => {
        const [now, before] = [
            { list: [{ p: 2 }, { p: 2 }], s: makeSecret({ k: 2 }) },
            { list: [{ p: 1 }, { p: 1 }], s: { k: 1 } },
        ];
        assert.deepEqual(ignore(now, before, "list[*].p", "s.k"), {
            list: [{ p: 1 }, { p: 1 }],
            s: makeSecret({ k: 1 }),
        });
    });

    it("tells which paths lead through something that was added or removed", () => {
        assert.deepEqual(processIgnoreChanges({ list: [1, 2] }, { list: [1] }, ["list[1]"]).unresolved, ["list[1]"]);
    });

    it("leaves the given properties alone, but not what lies within them, as the real engine does", () => {
        const inputs = { a: { b: 2 }, c: 2 };
        ignore(inputs, { a: { b: 1 }, c: 1 }, "a.b", "c");
        assert.deepEqual(inputs, { a: { b: 1 }, c: 2 });
    });

    it("of everything gives the old properties", () => {
        const key = fc.stringMatching(/^[a-z]{1,5}$/);
        const map = fc.dictionary(key, fc.jsonValue(), { noNullPrototype: true }) as fc.Arbitrary<PropertyMap>;
        fc.assert(fc.property(map, map, (now, before) => assert.ok(equalValues(ignore(now, before, "*"), before))));
    });
});
