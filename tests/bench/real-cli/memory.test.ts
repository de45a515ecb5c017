import assert from "node:assert/strict";
import { kibAResource } from "../../../bench/real-cli/memory";

describe("the memory a resource", () => {
    it("is the slope of what was measured, whatever a run without resources takes", () => {
        const measured = [250, 500, 1000, 2000].map((resources) => ({ resources, kib: 90_000 + 40 * resources }));
        assert.equal(Math.round(kibAResource(measured)), 40);
    });
});
