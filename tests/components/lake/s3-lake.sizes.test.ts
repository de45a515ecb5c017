import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Tier } from "../../../components/shared/tier";
import { tiers } from "../../../components/shared/tiers";
import type { LakeSizes } from "../../../components/shared/tiers.lake";

const folder = join(__dirname, "../../../components/lake/s3-lake");
const documented = ["s3-lake.args.ts", "zone.args.ts"]
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");

/** The doc sentence of an argument. */
function sentenceOf(property: string): string {
    const [, sentence] = new RegExp(`/\\*\\* (.*) \\*/\\n\\s+${property}\\?:`).exec(documented) ?? [];
    assert.ok(sentence, property);
    return sentence;
}

/** The sizes by tier as a sentence says them: "10 in basic, 100 in standard and premium". */
function sizesIn(sentence: string): number[] {
    const said = new Map<string, number>();
    for (const [, number, tiers] of sentence.matchAll(/([\d,]+) in ((?:basic|standard|premium)(?: and premium)?)/g)) {
        for (const tier of tiers?.split(" and ") ?? []) said.set(tier, Number(number?.replace(/,/g, "")));
    }
    return Object.values(Tier).map((tier) => said.get(tier) as number);
}

describe("the doc sentences of an S3 lake", () => {
    const sizes: (keyof LakeSizes)[] = [
        "scanLimitGib",
        "dailyScanAlarmGib",
        "resultRetentionDays",
        "accessLogRetentionDays",
        "storageAlarmGib",
        "noncurrentExpireAfterDays",
    ];
    for (const size of sizes) {
        it(`say the defaults of ${size} as the tiers have them`, () => {
            const expected = Object.values(Tier).map((tier) => tiers[tier].lake[size]);
            assert.deepEqual(sizesIn(sentenceOf(size)), expected);
        });
    }
});
