import assert from "node:assert/strict";
import type { S3LakeArgs } from "../../../components/lake/s3-lake/s3-lake.args";
import { recoveryOf } from "../../../components/lake/s3-lake/s3-lake.recovery";
import { settingsOf } from "../../../components/lake/s3-lake/s3-lake.settings";
import { Tier } from "../../../components/shared/tier";
import { given } from "./lake-fixture";

const recovery = (args: Partial<S3LakeArgs>, region?: string) =>
    recoveryOf(settingsOf("events", { ...given, ...args }), region);

describe("the recovery of an S3 lake", () => {
    it("is by versions where nothing is copied, for as long as each zone keeps them", () => {
        const lifecycle = { noncurrentExpireAfterDays: 3 };
        assert.deepEqual(recovery({ tier: Tier.Basic, curated: { lifecycle } }), {
            rpoMinutes: 0,
            rtoMinutes: 60,
            how: "bring deleted and overwritten objects back from their versions (kept: raw 7 days, processed 7 days, curated 3 days); raw, processed, curated have no copy in another region",
        });
    });

    it("owns up to what has no versions", () => {
        const { how } = recovery({ allowDataLoss: true, raw: { versioning: false } });
        assert.match(how, /what is deleted from raw is lost/);
    });

    it("promises 15 minutes with time control, and says that two hours without it are no promise", () => {
        const copied = { raw: { replicate: true }, processed: { replicate: true }, curated: { replicate: true } };
        const fast = recovery(copied, "eu-west-1");
        assert.equal(fast.rpoMinutes, 15);
        assert.match(fast.how, /read raw, processed, curated from the copies in eu-west-1, 15 minutes behind at most$/);
        const slow = recovery({ ...copied, replication: { timeControl: false } });
        assert.equal(slow.rpoMinutes, 120);
        assert.match(slow.how, /from the copies in the recovery region, 120 minutes behind at most as a rule$/);
    });

    it("keeps defaults where an argument is undefined", () => {
        assert.deepEqual(
            settingsOf("events", { ...given, raw: { versioning: undefined }, queries: { scanLimitGib: undefined } }),
            settingsOf("events", given),
        );
    });
});
