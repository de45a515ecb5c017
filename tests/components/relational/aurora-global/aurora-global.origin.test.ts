import assert from "node:assert/strict";
import { adviceOn } from "../../../../components/relational/aurora-global/advice";
import type { AuroraGlobalArgs } from "../../../../components/relational/aurora-global/aurora-global.args";
import { settingsOf } from "../../../../components/relational/aurora-global/aurora-global.settings";
import { Tier } from "../../../../components/shared/tier";
import { args, deploy, problems } from "./aurora-global.fixture";

const functionArn = "arn:aws:lambda:eu-west-2:123456789012:function:rotate";
const premium = { tier: Tier.Premium };

describe("AuroraGlobal restored", () => {
    it("is made from a snapshot, and never made anew for having forgotten it", async () => {
        const { one } = await deploy({ restore: { snapshotIdentifier: "before-the-mistake" } });
        const { inputs, ignoreChanges } = one("players-eu-west-2-cluster");
        assert.equal(inputs.snapshotIdentifier, "before-the-mistake");
        assert.deepEqual(ignoreChanges, ["snapshotIdentifier", "restoreToPointInTime"]);
    });

    it("is made from the backups of another one, at the latest time unless another is said", async () => {
        const origin = async (restore: object) =>
            (await deploy({ restore })).one("players-eu-west-2-cluster").inputs.restoreToPointInTime;
        assert.deepEqual(await origin({ sourceIdentifier: "shop-prod-players" }), {
            sourceClusterIdentifier: "shop-prod-players",
            useLatestRestorableTime: true,
        });
        assert.deepEqual(await origin({ sourceResourceId: "cluster-ABC", dateTime: "2026-11-21T08:00:00Z" }), {
            sourceClusterResourceId: "cluster-ABC",
            restoreToTime: "2026-11-21T08:00:00Z",
        });
    });

    const refused: [fact: string, over: Partial<AuroraGlobalArgs>, message: string][] = [
        [
            "a global database is not restored as one",
            { ...premium, restore: { snapshotIdentifier: "s" } },
            "restore: got it with a global database, which cannot be restored as one; set global to false for the update that restores, then make it global",
        ],
        [
            "no cluster with the Data API is made from a snapshot",
            { dataApi: true, restore: { snapshotIdentifier: "s" } },
            "dataApi: got true with restore.snapshotIdentifier, from which no cluster with the Data API is made; leave dataApi out for the update that restores",
        ],
        [
            "a restore has one source",
            { restore: {} },
            "restore: got no source; one of snapshotIdentifier, sourceIdentifier, sourceResourceId is allowed; give one",
        ],
        [
            "RDS rotates its own master password",
            { rotation: { functionArn } },
            "rotation: got it with a master password that RDS itself makes and changes; leave rotation out, or set managedPassword to false",
        ],
    ];
    for (const [fact, over, message] of refused) {
        it(`refuses what Aurora would: ${fact}`, () => {
            assert.deepEqual(problems(over), [message]);
        });
    }
});

describe("AuroraGlobal as a global database, told and kept", () => {
    it("tells the events of each region there, and rotates its secret through the host that follows a failover", async () => {
        const { one } = await deploy({ ...premium, rotation: { functionArn } });
        for (const region of ["eu-west-2", "eu-west-1"]) {
            const { inputs } = one(`players-${region}-events`);
            assert.deepEqual(
                [inputs.region, inputs.sourceType, inputs.sourceIds],
                [region, "db-cluster", [`strata-test-players-${region}`]],
            );
            const instances = one(`players-${region}-instance-events`).inputs;
            assert.deepEqual(
                [instances.snsTopic, instances.sourceIds.length],
                [`arn:aws:sns:${region}:123456789012:warning`, 3],
            );
        }
        const { host } = JSON.parse(one("players-credentials-version").inputs.secretString);
        assert.equal(host, "strata-test-players.global.example");
        assert.equal(one("players-credentials-rotation").inputs.rotationLambdaArn, functionArn);
    });
});

describe("What AWS advises of Serverless v2", () => {
    const advice = (over: Partial<AuroraGlobalArgs>) => adviceOn(settingsOf("players", args(over)));

    it("is kept by every default", () => {
        for (const tier of Object.values(Tier)) assert.deepEqual(advice({ tier, serverless: {} }), []);
        assert.deepEqual(advice({}), []);
    });

    it("is 8 ACUs at least in a global database", () => {
        assert.deepEqual(advice({ ...premium, serverless: { minAcu: 4 } }), [
            "serverless.minAcu: got 4; the primary of a global database wants 8 or more; set serverless.minAcu to 8",
        ]);
    });

    it("is 2 ACUs at least where Database Insights watches", () => {
        assert.deepEqual(advice({ serverless: { minAcu: 0.5 } }), [
            "serverless.minAcu: got 0.5; Database Insights wants 2 or more; set serverless.minAcu to 2, or insightsRetentionDays to 0",
        ]);
        assert.deepEqual(advice({ serverless: { minAcu: 0.5 }, insightsRetentionDays: 0 }), []);
    });
});
