import assert from "node:assert/strict";
import { Environment, Tier } from "../../../components/shared/tier";
import type { Plain } from "../mocks";
import { valueOf } from "../mocks";
import { lakeOf } from "./lake-fixture";

const zones = ["raw", "processed", "curated"];
const lakeKey = "arn:aws:kms:eu-west-2:123456789012:key/events-key-key-id";

for (const tier of Object.values(Tier)) {
    describe(`an S3 lake, ${tier}, by default`, () => {
        it("has three zones, results and access logs, each private, owner-enforced and versioned", async () => {
            const lake = await lakeOf({ tier });
            const buckets = lake.all("aws:s3/bucket:Bucket").map(({ name }) => name);
            for (const role of [...zones, "results", "access-logs"])
                assert.ok(buckets.includes(`events-${role}`), role);
            for (const bucket of buckets) {
                const { blockPublicAcls, blockPublicPolicy, ignorePublicAcls, restrictPublicBuckets } = lake.one(
                    `${bucket}-public-access`,
                ).inputs;
                assert.ok(blockPublicAcls && blockPublicPolicy && ignorePublicAcls && restrictPublicBuckets, bucket);
                assert.equal(lake.one(`${bucket}-ownership`).inputs.rule.objectOwnership, "BucketOwnerEnforced");
                assert.equal(lake.one(`${bucket}-versioning`).inputs.versioningConfiguration.status, "Enabled");
                assert.ok(lake.one(`${bucket}-policy`).inputs.policy.includes("aws:SecureTransport"), bucket);
                assert.ok(lake.one(`${bucket}-lifecycle`).inputs.rules[0].abortIncompleteMultipartUpload, bucket);
            }
        });

        it("encrypts zones and results with its own CMK through bucket keys, and access logs with S3's keys", async () => {
            const lake = await lakeOf({ tier });
            for (const role of [...zones, "results"]) {
                assert.deepEqual(lake.one(`events-${role}-encryption`).inputs.rules, [
                    {
                        applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: lakeKey },
                        bucketKeyEnabled: true,
                        blockedEncryptionTypes: ["SSE-C"],
                    },
                ]);
            }
            assert.deepEqual(lake.one("events-access-logs-encryption").inputs.rules, [
                { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" }, blockedEncryptionTypes: ["SSE-C"] },
            ]);
        });

        it("logs the requests to zones and results, by event time, once delivery may write", async () => {
            const lake = await lakeOf({ tier });
            const policy = lake.one("events-access-logs-policy").urn;
            for (const role of [...zones, "results"]) {
                const logging = lake.one(`events-${role}-logging`);
                assert.equal(logging.inputs.targetBucket, "events-access-logs-1234567");
                assert.equal(logging.inputs.targetPrefix, `${role}/`);
                assert.deepEqual(logging.inputs.targetObjectKeyFormat, {
                    partitionedPrefix: { partitionDateSource: "EventTime" },
                });
                assert.ok(logging.dependencies.includes(policy), role);
            }
        });

        it("never lets current objects of a zone expire", async () => {
            const lake = await lakeOf({ tier });
            for (const zone of zones) {
                const [rule] = lake.one(`events-${zone}-lifecycle`).inputs.rules;
                assert.deepEqual(rule.expiration, { expiredObjectDeleteMarker: true });
            }
        });

        it("puts the region, and the tags where they are taken, on everything of its own", async () => {
            const lake = await lakeOf({ tier, tags: { Owner: "data", CostCenter: "CC-1" } });
            const untaggable = /bucket[A-Z]|rolePolicy|securityConfiguration|alias/;
            for (const { type, name, inputs } of lake.resources.filter(({ custom }) => custom)) {
                if (!type.startsWith("aws:iam/")) assert.match(inputs.region ?? "", /^eu-west-[12]$/, name);
                if (!untaggable.test(type)) assert.deepEqual(inputs.tags, { Owner: "data", CostCenter: "CC-1" }, name);
            }
        });

        it("is the same in a preview as in an update", async () => {
            const named = (lake: Plain) => lake.resources.map(({ type, name }: Plain) => `${type} ${name}`).sort();
            assert.deepEqual(named(await lakeOf({ tier }, { preview: true })), named(await lakeOf({ tier })));
        });
    });
}

describe("an S3 lake by default", () => {
    it("keeps deleted versions longer, the higher the tier", async () => {
        const kept = async (tier: Tier) => {
            const [rule] = (await lakeOf({ tier })).one("events-raw-lifecycle").inputs.rules;
            return rule.noncurrentVersionExpiration.noncurrentDays;
        };
        assert.deepEqual([await kept(Tier.Basic), await kept(Tier.Standard), await kept(Tier.Premium)], [7, 30, 90]);
    });

    it("moves each zone only into classes that Athena reads", async () => {
        const lake = await lakeOf();
        const moves = (zone: string) => lake.one(`events-${zone}-lifecycle`).inputs.rules[0].transitions;
        assert.deepEqual(moves("raw"), [
            { storageClass: "STANDARD_IA", days: 30 },
            { storageClass: "GLACIER_IR", days: 90 },
        ]);
        assert.deepEqual(moves("processed"), [{ storageClass: "STANDARD_IA", days: 30 }]);
        assert.deepEqual(moves("curated"), [{ storageClass: "INTELLIGENT_TIERING", days: 0 }]);
    });

    it("counts requests in standard and premium only, since they are charged for", async () => {
        const counted = async (tier: Tier) => (await lakeOf({ tier })).all("aws:s3/bucketMetric:BucketMetric").length;
        assert.deepEqual(
            [await counted(Tier.Basic), await counted(Tier.Standard), await counted(Tier.Premium)],
            [0, 3, 3],
        );
    });

    it("is protected in prod, and deletes no objects with its buckets", async () => {
        const lake = await lakeOf({ tier: Tier.Premium, environment: Environment.Prod, allowDataLoss: true });
        const kept = [...zones, "access-logs", "curated-replica", "recovery-access-logs"];
        for (const role of kept) assert.ok(lake.one(`events-${role}`).protect, role);
        assert.ok(lake.all("aws:s3/bucket:Bucket").every(({ inputs }) => inputs.forceDestroy === false));
        assert.equal(lake.one("events-workgroup").inputs.forceDestroy, false);
    });

    it("may be deleted with its data after two yeses", async () => {
        const lake = await lakeOf({ environment: Environment.Dev, allowDataLoss: true });
        assert.ok(lake.all("aws:s3/bucket:Bucket").every(({ protect, inputs }) => inputs.forceDestroy && !protect));
        const one = await lakeOf({ environment: Environment.Dev });
        assert.ok(one.all("aws:s3/bucket:Bucket").every(({ inputs }) => !inputs.forceDestroy));
    });

    it("sends no events and touches no setting of the account", async () => {
        const lake = await lakeOf({ tier: Tier.Premium });
        for (const type of [
            "aws:s3/bucketNotification:BucketNotification",
            "aws:glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings",
            "aws:lakeformation/dataLakeSettings:DataLakeSettings",
            "aws:lakeformation/resource:Resource",
        ]) {
            assert.deepEqual(lake.all(type), []);
        }
    });

    it("gives the outputs of every store", async () => {
        const { result } = await lakeOf({ environment: Environment.Prod });
        assert.deepEqual(await valueOf(result.endpoints), {
            raw: "s3://events-raw-1234567",
            processed: "s3://events-processed-1234567",
            curated: "s3://events-curated-1234567",
        });
        assert.deepEqual(await valueOf(result.databaseNames), {
            raw: "events_prod_raw",
            processed: "events_prod_processed",
            curated: "events_prod_curated",
        });
        assert.equal((await valueOf(result.bucketArns)).raw, "arn:aws:s3:::events-raw-1234567");
        assert.equal(await valueOf(result.keyArn), lakeKey);
        assert.equal(await valueOf(result.workgroupName), "events-workgroup-1234567");
        assert.ok((await valueOf(result.alarms)).every((arn) => arn.startsWith("arn:aws:cloudwatch:eu-west-2:")));
        assert.equal((await valueOf(result.recovery)).rpoMinutes, 0);
    });
});

describe("an S3 lake, when configured,", () => {
    it("names its buckets after a prefix, or one after itself", async () => {
        const lake = await lakeOf({ bucketNamePrefix: "acme-prod", raw: { bucketName: "acme-landing" } });
        const names = lake.all("aws:s3/bucket:Bucket").map(({ inputs }) => inputs.bucket);
        assert.deepEqual(names.sort(), [
            "acme-landing",
            "acme-prod-access-logs",
            "acme-prod-curated",
            "acme-prod-processed",
            "acme-prod-results",
        ]);
    });

    it("takes a key instead of making one", async () => {
        const kmsKeyArn = "arn:aws:kms:eu-west-2:123456789012:key/given";
        const lake = await lakeOf({ kmsKeyArn });
        assert.deepEqual(lake.all("aws:kms/key:Key"), []);
        const [rule] = lake.one("events-raw-encryption").inputs.rules;
        assert.equal(rule.applyServerSideEncryptionByDefault.kmsMasterKeyId, kmsKeyArn);
    });

    it("locks a zone after its versioning, without the bucket's own switch, whose change replaces it", async () => {
        const lake = await lakeOf({ raw: { objectLock: { mode: "COMPLIANCE" as Plain, days: 400 } } });
        const lock = lake.one("events-raw-object-lock");
        assert.deepEqual(lock.inputs.rule, { defaultRetention: { mode: "COMPLIANCE", days: 400 } });
        assert.ok(lock.dependencies.includes(lake.one("events-raw-versioning").urn));
        assert.equal(lake.one("events-raw").inputs.objectLockEnabled, undefined);
        assert.equal(lake.all("aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration").length, 1);
    });

    it("sets a zone's lifecycle setting by setting", async () => {
        const lake = await lakeOf({ processed: { lifecycle: { expireAfterDays: 400, noncurrentVersionsKept: 3 } } });
        assert.deepEqual(lake.one("events-processed-lifecycle").inputs.rules, [
            {
                id: "age",
                status: "Enabled",
                filter: {},
                transitions: [{ storageClass: "STANDARD_IA", days: 30 }],
                expiration: { days: 400 },
                noncurrentVersionExpiration: { noncurrentDays: 30, newerNoncurrentVersions: 3 },
                abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
            },
        ]);
    });

    it("archives what nobody reads in a zone outside the catalogue", async () => {
        const intelligentTiering = { archiveAfterDays: 90, deepArchiveAfterDays: 180 };
        const lake = await lakeOf({ curated: { catalogued: false, intelligentTiering } });
        assert.deepEqual(lake.one("events-curated-archive-tiers").inputs.tierings, [
            { accessTier: "ARCHIVE_ACCESS", days: 90 },
            { accessTier: "DEEP_ARCHIVE_ACCESS", days: 180 },
        ]);
        assert.equal(lake.all("aws:glue/crawler:Crawler").length, 2);
    });

    it("sends object events to EventBridge", async () => {
        const lake = await lakeOf({ eventBridge: true });
        for (const zone of zones) assert.equal(lake.one(`events-${zone}-events`).inputs.eventbridge, true);
    });

    it("lets transformations reach its children", async () => {
        const lake = await lakeOf(
            {},
            {},
            {
                transformations: [
                    ({ type, name, props, opts }) =>
                        type === "aws:s3/bucket:Bucket"
                            ? { props: { ...props, bucket: `my-${name}` }, opts }
                            : undefined,
                ],
            },
        );
        assert.equal(lake.one("events-raw").inputs.bucket, "my-events-raw");
    });
});
