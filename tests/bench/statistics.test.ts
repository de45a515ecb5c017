import assert from "node:assert/strict";
import { report, spreadOf } from "../../bench/statistics";

describe("the bench's statistics", () => {
    it("name the least, the middle and the most of the runs", () => {
        assert.deepEqual(spreadOf([3, 1, 10]), { min: 1, median: 3, max: 10, runs: 3 });
        assert.deepEqual(spreadOf([4, 2]), { min: 2, median: 3, max: 4, runs: 2 });
    });

    it("report the middle as a ratio of what it is held against", () => {
        const rows = [
            { title: "start", unit: "s", spread: spreadOf([5]), reference: { value: 10, name: "of 10 s" } },
            { title: "alone", unit: "ms", spread: spreadOf([1, 2, 3]), reference: undefined },
        ];
        assert.deepEqual(report(rows).split("\n"), [
            "            min    median       max          ratio",
            "start    5.00 s    5.00 s    5.00 s   0.50 of 10 s",
            "alone   1.00 ms   2.00 ms   3.00 ms",
        ]);
    });
});
