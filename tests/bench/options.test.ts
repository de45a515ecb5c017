import assert from "node:assert/strict";
import { someOf, wholeNumber } from "../../bench/options";

describe("the options of a bench", () => {
    it("are whole numbers", () => {
        assert.equal(wholeNumber("tenants", "200"), 200);
        assert.equal(wholeNumber("kills", "0", 0), 0);
        for (const text of ["", " ", "many", "1.5", "-1", "0"])
            assert.throws(
                () => wholeNumber("tenants", text),
                /^RangeError: --tenants ".*" is not allowed; give a whole number of at least 1$/,
            );
    });

    it("are words that are known", () => {
        assert.deepEqual(someOf("only", "b,a", ["a", "b", "c"]), ["b", "a"]);
        assert.throws(
            () => someOf("only", "a,d", ["a", "b"]),
            /^RangeError: --only d is not known; give some of a, b$/,
        );
    });
});
