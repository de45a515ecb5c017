import assert from "node:assert/strict";
import fc from "fast-check";
import {
    coerceText,
    type ConfigValue,
    getAt,
    removeAt,
    setAt,
    valueText,
} from "../../../sandbox/cli/config/config-value";
import { formatPropertyPath, parsePropertyPath } from "../../../sandbox/cli/config/property-path";

const name = fc.string({ minLength: 1 }).filter((text) => !text.includes("\\") && text !== "*");
const steps = fc.array(fc.oneof(name, fc.nat(9)), { minLength: 1 });

describe("a property path", () => {
    it("is read back from its own text", () => {
        fc.assert(fc.property(steps, (path) => assert.deepEqual(parsePropertyPath(formatPropertyPath(path)), path)));
    });

    const wrong: [string, RegExp][] = [
        [".a", /start with a name/],
        ["a.", /end with a name/],
        ["a.[0]", /expected property name after/],
        ['a["b', /missing closing quote/],
        ['a["b"', /missing closing bracket in property access/],
        ["a[0", /missing closing bracket in array index/],
        ["a[x]", /invalid array index/],
    ];
    for (const [text, message] of wrong)
        it(`refuses ${text}`, () => assert.throws(() => parsePropertyPath(text), message));
});

describe("a value at a path", () => {
    const keys = fc.array(
        fc.string().filter((text) => text !== "secure" && text !== "__proto__"),
        { minLength: 1, maxLength: 4 },
    );

    it("is found where it was set, and gone after it was removed", () => {
        fc.assert(
            fc.property(keys, fc.string(), (path, text) => {
                const value = setAt(undefined, "top", path, text);
                assert.equal(getAt(value, path), text);
                assert.equal(getAt(removeAt(value, path), path), undefined);
            }),
        );
    });

    it("does not change what it is set in", () => {
        const before: ConfigValue = { a: [{ b: 1 }] };
        setAt(before, "top", ["a", 0, "b"], 2);
        assert.deepEqual(before, { a: [{ b: 1 }] });
    });

    it("can be appended to a list, but not beyond its end", () => {
        assert.deepEqual(setAt(["x"], "top", [1], "y"), ["x", "y"]);
        assert.throws(() => setAt(["x"], "top", [2], "y"), /top\[2\]: array index out of range/);
    });

    it("is refused below something that is neither list nor map", () => {
        assert.throws(() => setAt({ a: 1 }, "top", ["a", "b"], "y"), /top\.a: expected a map/);
    });

    it("is never a map that would read as a secret", () => {
        assert.throws(() => setAt(undefined, "top", ["secure"], "x"), /reserved/);
        assert.throws(() => removeAt({ secure: "x", other: 1 }, ["other"], ["top"]), /reserved/);
    });

    it("keeps booleans and whole numbers, and everything else as text", () => {
        const cases: [string, ConfigValue][] = [
            ["true", true],
            ["5", 5],
            ["-5", -5],
            ["007", "007"],
            ["1.5", "1.5"],
            ["12345678901234567890123", "12345678901234567890123"],
            ["", ""],
        ];
        for (const [text, value] of cases) assert.equal(coerceText(text), value);
    });

    it("reaches the program as JSON with sorted keys", () => {
        assert.equal(valueText({ b: [1, true], a: "<" }), '{"a":"\\u003c","b":[1,true]}');
    });
});
