import assert from "node:assert/strict";
import { rdsDatabaseEntry } from "../../../../components/platform/catalogue/rds-database.entry";
import type { RdsStore } from "../../../../components/platform/catalogue/rds-database.store";
import { RelationalService } from "../../../../components/platform/data-platform/data-platform.args";
import { platformSettings } from "../../../../components/platform/data-platform/platform-settings";
import { Environment, Tier } from "../../../../components/shared/tier";
import { record } from "../../mocks";
import { deploy, problems } from "./rds-database.fixture";

const kmsKeyArn = "arn:aws:kms:eu-west-2:123456789012:key/source";
const functionArn = "arn:aws:lambda:eu-west-2:123456789012:function:rotate";
const eventsType = "aws:rds/eventSubscription:EventSubscription";

describe("RdsDatabase restored", () => {
    it("is made from a snapshot, under the snapshot's key, and never made anew for having forgotten it", async () => {
        const { one } = await deploy({ kmsKeyArn, restore: { snapshotIdentifier: "before-the-mistake" } });
        const { inputs, ignoreChanges } = one("ledger-instance");
        assert.equal(inputs.snapshotIdentifier, "before-the-mistake");
        assert.equal(inputs.restoreToPointInTime, undefined);
        assert.equal(inputs.kmsKeyId, kmsKeyArn);
        assert.deepEqual(ignoreChanges, ["snapshotIdentifier", "restoreToPointInTime"]);
    });

    it("is made from the backups of another one, at the latest time unless another is said", async () => {
        const origin = async (restore: object) =>
            (await deploy({ kmsKeyArn, restore })).one("ledger-instance").inputs.restoreToPointInTime;
        assert.deepEqual(await origin({ sourceIdentifier: "shop-prod-ledger" }), {
            sourceDbInstanceIdentifier: "shop-prod-ledger",
            useLatestRestorableTime: true,
        });
        assert.deepEqual(await origin({ sourceResourceId: "db-ABC", dateTime: "2026-11-21T08:00:00Z" }), {
            sourceDbiResourceId: "db-ABC",
            restoreTime: "2026-11-21T08:00:00Z",
        });
        const automatedBackupsArn = "arn:aws:rds:eu-west-1:123456789012:auto-backup:ab-1";
        assert.equal((await origin({ automatedBackupsArn })).sourceDbInstanceAutomatedBackupsArn, automatedBackupsArn);
    });

    const refused: [fact: string, over: Parameters<typeof problems>[0], message: string][] = [
        [
            "a restored instance keeps the key of its source",
            { restore: { snapshotIdentifier: "s" } },
            "kmsKeyArn: got none with restore, but a restored instance keeps the key of its source; give that key, or copy the snapshot under a key of your own and give that",
        ],
        [
            "a database is restored from one source",
            { kmsKeyArn, restore: { snapshotIdentifier: "s", sourceIdentifier: "d" } },
            "restore: got snapshotIdentifier and sourceIdentifier; one of snapshotIdentifier, sourceIdentifier, sourceResourceId, automatedBackupsArn is allowed; give one",
        ],
        [
            "a restore needs a source",
            { kmsKeyArn, restore: {} },
            "restore: got no source; one of snapshotIdentifier, sourceIdentifier, sourceResourceId, automatedBackupsArn is allowed; give one",
        ],
        [
            "a snapshot is of one moment",
            { kmsKeyArn, restore: { snapshotIdentifier: "s", dateTime: "2026-11-21T08:00:00Z" } },
            'restore.dateTime: got "2026-11-21T08:00:00Z" with a snapshot, which is of one moment; leave dateTime out',
        ],
        [
            "a time is a time",
            { kmsKeyArn, restore: { sourceIdentifier: "d", dateTime: "yesterday" } },
            'restore.dateTime: got "yesterday"; a time such as 2026-11-21T08:00:00Z is allowed; correct it, or leave it out for the latest',
        ],
        [
            "RDS rotates its own master password",
            { rotation: { functionArn } },
            "rotation: got it with a master password that RDS itself makes and changes; leave rotation out, or set managedPassword to false",
        ],
        [
            "a rotation has a schedule that Secrets Manager knows",
            { managedPassword: false, rotation: { functionArn, schedule: "monthly" } },
            'rotation.schedule: got "monthly"; rate(4 hours) to rate(999 days), or cron(...) of six fields in UTC, are allowed; set for example "rate(30 days)"',
        ],
    ];
    for (const [fact, over, message] of refused) {
        it(`refuses what RDS would: ${fact}`, () => {
            assert.deepEqual(problems(over), [message]);
        });
    }
});

describe("An entry that restores a database", () => {
    const problemsOf = async (store: RdsStore) => {
        const platform = { environment: Environment.Dev, tier: Tier.Basic, region: "eu-west-2" };
        const { result } = await record(() => rdsDatabaseEntry.problems(store, platformSettings(platform)));
        return result;
    };
    const entry = (over: Partial<RdsStore>): RdsStore => ({
        name: "ledger",
        service: RelationalService.Postgres,
        restore: { snapshotIdentifier: "s" },
        ...over,
    });

    it("does so under the platform's key", async () => {
        assert.deepEqual(await problemsOf(entry({})), []);
    });

    it("has no clients, whose own keys nothing is kept under yet", async () => {
        assert.deepEqual(await problemsOf(entry({ clients: ["acme"] })), [
            {
                key: "restore",
                reason: "got it with clients, but a client's database has a key of its own, under which nothing is kept yet; restore to an entry without clients",
            },
        ]);
    });
});

describe("RdsDatabase's own secret", () => {
    it("names the host that a rotation changes the password of, and is rotated on its schedule", async () => {
        const { one } = await deploy({ managedPassword: false, rotation: { functionArn, schedule: "rate(7 days)" } });
        const version = one("ledger-credentials-version");
        assert.equal(JSON.parse(version.inputs.secretString).host, "ledger-instance.example");
        assert.ok(version.dependencies.includes(one("ledger-instance").urn));
        const { inputs } = one("ledger-credentials-rotation");
        assert.equal(inputs.rotationLambdaArn, functionArn);
        assert.deepEqual(inputs.rotationRules, { scheduleExpression: "rate(7 days)" });
    });
});

describe("The events of an RdsDatabase", () => {
    it("are told to the warning topic of each region that has an instance", async () => {
        const { one } = await deploy({ tier: Tier.Premium, readReplicas: 1 });
        const here = one("ledger-events").inputs;
        assert.equal(here.snsTopic, "arn:aws:sns:eu-west-2:123456789012:warning");
        assert.equal(here.sourceType, "db-instance");
        assert.deepEqual(here.sourceIds, ["strata-test-ledger", "strata-test-ledger-reader-1"]);
        assert.ok(here.eventCategories.includes("failover") && here.eventCategories.includes("low storage"));
        const there = one("ledger-recovery-events").inputs;
        assert.deepEqual(
            [there.region, there.snsTopic, there.sourceIds],
            ["eu-west-1", "arn:aws:sns:eu-west-1:123456789012:warning", ["strata-test-ledger-recovery"]],
        );
    });

    it("are told to nobody when it is said", async () => {
        assert.deepEqual((await deploy({ eventSubscription: false })).all(eventsType), []);
    });
});
