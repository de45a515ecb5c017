import assert from "node:assert/strict";
import { Tier } from "../../../components/shared/tier";
import { lakeOf, refusalOf, statementsOf } from "./lake-fixture";

describe("a lake's workgroup, by default", () => {
    for (const [tier, gib, days] of [
        [Tier.Basic, 10, 7],
        [Tier.Standard, 100, 30],
        [Tier.Premium, 1024, 30],
    ] as const) {
        it(`stops a query at ${gib} GiB in ${tier}, and forgets results after ${days} days`, async () => {
            const lake = await lakeOf({ tier });
            const { configuration } = lake.one("events-workgroup").inputs;
            assert.equal(configuration.bytesScannedCutoffPerQuery, gib * 1024 ** 3);
            assert.deepEqual(lake.one("events-results-lifecycle").inputs.rules[0].expiration, { days });
        });
    }

    it("forces its limits and its encrypted results on every client", async () => {
        const { configuration } = (await lakeOf()).one("events-workgroup").inputs;
        assert.deepEqual(configuration, {
            enforceWorkgroupConfiguration: true,
            bytesScannedCutoffPerQuery: 107_374_182_400,
            publishCloudwatchMetricsEnabled: true,
            requesterPaysEnabled: false,
            engineVersion: { selectedEngineVersion: "Athena engine version 3" },
            resultConfiguration: {
                outputLocation: "s3://events-results-1234567/",
                expectedBucketOwner: "123456789012",
                encryptionConfiguration: {
                    encryptionOption: "SSE_KMS",
                    kmsKeyArn: "arn:aws:kms:eu-west-2:123456789012:key/events-key-key-id",
                },
            },
        });
    });
});

describe("a lake's workgroup, when configured,", () => {
    it("takes a limit, an alarm and a retention of its own", async () => {
        const lake = await lakeOf({ queries: { scanLimitGib: 0.5, dailyScanAlarmGib: 20, resultRetentionDays: 1 } });
        assert.equal(lake.one("events-workgroup").inputs.configuration.bytesScannedCutoffPerQuery, 536_870_912);
        assert.equal(lake.one("events-scanned-a-day").inputs.threshold, 20 * 1024 ** 3);
        assert.deepEqual(lake.one("events-results-lifecycle").inputs.rules[0].expiration, { days: 1 });
    });
});

describe("a lake's workgroup refuses", () => {
    for (const scanLimitGib of [0, 0.009, -1, Number.NaN]) {
        it(`a limit of ${scanLimitGib} GiB`, async () => {
            assert.deepEqual(await refusalOf({ queries: { scanLimitGib } }), [
                `queries.scanLimitGib: Athena's limit of a query is at least 10 MiB (0.01 GiB), got ${scanLimitGib} GiB; set it to 0.01 or more`,
            ]);
        });
    }
});

describe("a lake's catalogue, by default", () => {
    it("has a database and a crawler a zone, which change tables but never delete them", async () => {
        const lake = await lakeOf({ tier: Tier.Premium });
        for (const zone of ["raw", "processed", "curated"]) {
            const { inputs } = lake.one(`events-${zone}-crawler`);
            assert.equal(inputs.databaseName, `events_dev_${zone}`);
            assert.deepEqual(inputs.s3Targets, [{ path: `s3://events-${zone}-1234567/` }]);
            assert.deepEqual(inputs.schemaChangePolicy, {
                updateBehavior: "UPDATE_IN_DATABASE",
                deleteBehavior: "LOG",
            });
            assert.equal(inputs.securityConfiguration, "events-catalogue-security-1234567");
            assert.equal(lake.one(`events-${zone}-database`).inputs.locationUri, `s3://events-${zone}-1234567/`);
        }
    });

    it("is crawled on demand in basic, daily in standard, every six hours in premium", async () => {
        const schedule = async (tier: Tier) => (await lakeOf({ tier })).one("events-raw-crawler").inputs.schedule;
        assert.equal(await schedule(Tier.Basic), undefined);
        assert.equal(await schedule(Tier.Standard), "cron(0 3 * * ? *)");
        assert.equal(await schedule(Tier.Premium), "cron(0 0/6 * * ? *)");
    });

    it("encrypts what crawlers and jobs write, logs and bookmarks included", async () => {
        const kmsKeyArn = "arn:aws:kms:eu-west-2:123456789012:key/events-key-key-id";
        const { encryptionConfiguration } = (await lakeOf()).one("events-catalogue-security").inputs;
        assert.deepEqual(encryptionConfiguration, {
            cloudwatchEncryption: { cloudwatchEncryptionMode: "SSE-KMS", kmsKeyArn },
            jobBookmarksEncryption: { jobBookmarksEncryptionMode: "CSE-KMS", kmsKeyArn },
            s3Encryption: { s3EncryptionMode: "SSE-KMS", kmsKeyArn },
        });
    });

    it("gives each crawler a role for its own zone, database and logs", async () => {
        const lake = await lakeOf();
        const policy = statementsOf(lake, "events-raw-crawler-role-policy");
        assert.equal(policy.ReadZone.Resource, "arn:aws:s3:::events-raw-1234567/*");
        assert.deepEqual(policy.WriteTables.Resource, [
            "arn:aws:glue:eu-west-2:123456789012:catalog",
            "arn:aws:glue:eu-west-2:123456789012:database/events_dev_raw",
            "arn:aws:glue:eu-west-2:123456789012:table/events_dev_raw/*",
        ]);
        assert.ok(policy.WriteLogs.Action.includes("logs:AssociateKmsKey"));
        const actions = Object.values(policy).flatMap(({ Action }) => Action);
        assert.deepEqual(
            actions.filter((action: string) => action.includes("*") || /Delete|Put(?!LogEvents)/.test(action)),
            [],
        );
        const trust = JSON.parse(lake.one("events-raw-crawler-role").inputs.assumeRolePolicy);
        assert.deepEqual(trust.Statement[0].Condition, { StringEquals: { "aws:SourceAccount": "123456789012" } });
    });
});

describe("a lake's catalogue, when configured,", () => {
    it("reads new folders only, and then leaves schemas alone, as Glue demands", async () => {
        const lake = await lakeOf({ catalogue: { newFoldersOnly: true, crawlerSchedule: "on-demand" } });
        const { inputs } = lake.one("events-raw-crawler");
        assert.deepEqual(inputs.recrawlPolicy, { recrawlBehavior: "CRAWL_NEW_FOLDERS_ONLY" });
        assert.deepEqual(inputs.schemaChangePolicy, { updateBehavior: "LOG", deleteBehavior: "LOG" });
        assert.equal(inputs.schedule, undefined);
    });

    it("encrypts the account's catalogue when told to", async () => {
        const lake = await lakeOf({ catalogue: { encryptAccountCatalogue: true } });
        const settings = lake.one("events-catalogue-encryption").inputs.dataCatalogEncryptionSettings;
        assert.equal(settings.encryptionAtRest.catalogEncryptionMode, "SSE-KMS");
        assert.equal(settings.connectionPasswordEncryption.returnConnectionPasswordEncrypted, true);
    });

    it("has nothing when no zone is in it", async () => {
        const out = { catalogued: false };
        const lake = await lakeOf({ raw: out, processed: out, curated: out });
        assert.deepEqual(
            lake.resources.filter(({ type }) => type.startsWith("aws:glue/")),
            [],
        );
    });
});

describe("a lake's catalogue refuses", () => {
    it("names that Athena takes only in quotes, and schedules that are none", async () => {
        assert.deepEqual(
            await refusalOf({ catalogue: { databasePrefix: "My-Lake", crawlerSchedule: "rate(1 day)" } }),
            [
                'catalogue.databasePrefix: Athena takes databases of lower-case letters, digits and underscores, at most 200 before the zone, got "My-Lake"; choose another prefix',
                'catalogue.crawlerSchedule: Glue takes cron(minutes hours day-of-month month day-of-week year) in UTC, got "rate(1 day)"; write it like cron(0 3 * * ? *), or on-demand',
            ],
        );
    });
});
