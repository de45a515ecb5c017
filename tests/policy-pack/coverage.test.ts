import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { coverageOf, coverageTable } from "../../policy-pack/docs/coverage";
import type { Framework } from "../../policy-pack/frameworks/frameworks";

const framework: Framework = {
    key: "fsbp",
    name: "Some standard",
    version: "1",
    page: "https://example.com",
    shape: ".*",
    controls: { "RDS.1": "a", "RDS.2": "b", "RDS.3": "c", "EC2.19": "d", "AC-6(9)": "e", "10.2.1": "f" },
    notInTemplates: { "RDS.3": "it happens at run time" },
    rules: { "aws-rds-x": ["RDS.1", "EC2.19"], "aws-rds-y": ["RDS.1", "RDS.3"] },
};

describe("the coverage of a framework", () => {
    it("is counted by service, family or chapter, without what no template can show", () => {
        assert.deepEqual(coverageOf(framework), [
            { part: "RDS", shown: 1, possible: 2, missing: ["RDS.2"] },
            { part: "EC2", shown: 1, possible: 1, missing: [] },
            { part: "AC", shown: 0, possible: 1, missing: ["AC-6(9)"] },
            { part: "10", shown: 0, possible: 1, missing: ["10.2.1"] },
        ]);
    });

    it("is shown in sum, with what is missing and what was left out", () => {
        const table = coverageTable([framework]);
        assert.match(table, /^Of FSBP's controls about stores of data \(.*\), the rules show 1 of 2 \(50 %\)\.$/m);
        assert.match(table, /\| \*\*Some standard 1\*\* \| \| \*\*2 of 5 \(40 %\)\*\* \| \|/);
        assert.match(table, /^- RDS\.3: it happens at run time\.$/m);
    });
});

describe("the rules", () => {
    it("show at least 85 % of FSBP's controls about stores of data that a template can show", () => {
        const page = readFileSync(join(__dirname, "..", "..", "policy-pack", "RULES.md"), "utf8");
        const [, shown, possible] = /controls about stores of data .* the rules show (\d+) of (\d+)/.exec(page) ?? [];
        assert.ok(Number(possible) >= 90, "the standard has not become smaller");
        assert.ok(Number(shown) / Number(possible) >= 0.85, `${shown} of ${possible}`);
    });
});
