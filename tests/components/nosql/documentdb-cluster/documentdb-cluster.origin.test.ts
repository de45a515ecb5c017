import assert from "node:assert/strict";
import type { DocumentdbClusterArgs } from "../../../../components/nosql/documentdb-cluster/documentdb-cluster.args";
import { Tier } from "../../../../components/shared/tier";
import { deploy, problems } from "./documentdb-cluster.fixture";

const functionArn = "arn:aws:lambda:eu-west-2:123456789012:function:rotate";

describe("DocumentdbCluster restored", () => {
    it("is made from a snapshot or from backups, and never made anew for having forgotten it", async () => {
        const restored = async (restore: object) => (await deploy({ restore })).one("products-cluster");
        const { inputs, ignoreChanges } = await restored({ snapshotIdentifier: "before-the-mistake" });
        assert.equal(inputs.snapshotIdentifier, "before-the-mistake");
        assert.deepEqual(ignoreChanges, ["snapshotIdentifier", "restoreToPointInTime"]);
        const latest = await restored({ sourceIdentifier: "shop-products" });
        assert.deepEqual(latest.inputs.restoreToPointInTime, {
            sourceClusterIdentifier: "shop-products",
            useLatestRestorableTime: true,
        });
        const then = await restored({ sourceIdentifier: "shop-products", dateTime: "2026-11-21T08:00:00Z" });
        assert.equal(then.inputs.restoreToPointInTime.restoreToTime, "2026-11-21T08:00:00Z");
    });

    const refused: [fact: string, over: Partial<DocumentdbClusterArgs>, message: string][] = [
        [
            "a global cluster is not restored as one",
            { tier: Tier.Premium, restore: { snapshotIdentifier: "s" } },
            "restore: got it with a global cluster, which cannot be restored as one; set global to false for the update that restores, then make it global",
        ],
        [
            "a restore has one source",
            { restore: {} },
            "restore: got no source; one of snapshotIdentifier, sourceIdentifier is allowed; give one",
        ],
        [
            "a rotation has a schedule that Secrets Manager knows",
            { rotation: { functionArn, schedule: "monthly" } },
            'rotation.schedule: got "monthly"; rate(4 hours) to rate(999 days), or cron(...) of six fields in UTC, are allowed; set for example "rate(30 days)"',
        ],
    ];
    for (const [fact, over, message] of refused) {
        it(`refuses what DocumentDB would: ${fact}`, () => {
            assert.deepEqual(problems(over), [message]);
        });
    }

    it("rotates its secret, and tells the events of both regions", async () => {
        const { one } = await deploy({ tier: Tier.Premium, rotation: { functionArn } });
        const version = one("products-credentials-version");
        assert.match(JSON.parse(version.inputs.secretString).host, /\.docdb\.amazonaws\.com$/);
        assert.equal(one("products-credentials-rotation").inputs.rotationLambdaArn, functionArn);
        const here = one("products-events").inputs;
        assert.deepEqual([here.sourceType, here.sourceIds], ["db-cluster", ["strata-test-products"]]);
        const there = one("products-recovery-events").inputs;
        assert.deepEqual(
            [there.region, there.snsTopicArn],
            ["eu-west-1", "arn:aws:sns:eu-west-1:123456789012:warning"],
        );
    });

    it("tells no events when it is said", async () => {
        const { all } = await deploy({ eventSubscription: false });
        assert.deepEqual(all("aws:docdb/eventSubscription:EventSubscription"), []);
    });
});
