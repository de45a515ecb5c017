import assert from "node:assert/strict";
import fc from "fast-check";
import { renderTags } from "../../../sandbox/display/markup";
import { harmless, truncate, widthOf, withoutCodes, wrap } from "../../../sandbox/display/text";

const red = (text: string): string => `\u001b[31m${text}\u001b[0m`;

describe("text on a terminal", () => {
    it("is as wide as it looks: colours take nothing, wide characters and emoji two columns", () => {
        assert.equal(widthOf(red("ab")), 2);
        assert.equal(widthOf("日本"), 4);
        assert.equal(widthOf("✅ ok"), 5);
        assert.equal(widthOf("e\u0301"), 1);
        assert.equal(widthOf("├─ x"), 4);
    });

    it("is cut to a width with an ellipsis, its colours closed", () => {
        assert.equal(truncate("abcdef", 4), "abc…");
        assert.equal(truncate("abc", 4), "abc");
        assert.equal(truncate(`x${red("abcdef")}`, 4), "x\u001b[31mab…\u001b[0m");
        assert.equal(truncate("日本語", 4), "日…");
    });

    it("never grows wider than it was cut to", () => {
        fc.assert(
            fc.property(fc.string({ unit: "grapheme" }), fc.nat(40), (text, width) => {
                assert.ok(widthOf(truncate(harmless(text).replaceAll("\n", ""), width)) <= width);
            }),
        );
    });

    it("breaks between words and keeps the line breaks and the indentation it has", () => {
        assert.deepEqual(wrap("one two three four", 10), ["one two", "three four"]);
        assert.deepEqual(wrap("a\n\nb", 10), ["a", "", "b"]);
        assert.deepEqual(wrap("  one two three", 12), ["  one two", "  three"]);
    });

    it("cuts only a word that is longer than a line", () => {
        assert.deepEqual(wrap("abcdefghijklmnop xy", 10), ["abcdefghij", "klmnop xy"]);
    });

    it("loses no word when it is wrapped", () => {
        const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 });
        fc.assert(
            fc.property(words, fc.integer({ min: 12, max: 60 }), (list, width) => {
                const lines = wrap(list.join(" "), width);
                assert.deepEqual(lines.join(" ").split(" "), list);
                for (const line of lines) assert.ok(widthOf(line) <= width);
            }),
        );
    });

    it("cannot move the cursor or ring the bell", () => {
        assert.equal(harmless("a\u001b[2Jb\u0007c\r\nd"), "abc\nd");
        assert.equal(withoutCodes("\u001b]8;;https://example.com\u0007link\u001b]8;;\u0007"), "link");
    });
});

describe("colour tags", () => {
    it("become terminal codes, or nothing", () => {
        assert.equal(renderTags("<{%fg 1%}>error: <{%reset%}>no", true), "\u001b[38;5;1merror: \u001b[0mno");
        assert.equal(renderTags("<{%fg 1%}>error: <{%reset%}>no", false), "error: no");
        assert.equal(renderTags("<{%sparkle%}>x <{% y", true), "x <{% y");
    });
});
