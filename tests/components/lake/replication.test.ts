import assert from "node:assert/strict";
import { ObjectLockMode } from "../../../components/lake/s3-lake/zone.args";
import { Tier } from "../../../components/shared/tier";
import { valueOf } from "../mocks";
import { given, lakeOf, refusalOf, statementsOf } from "./lake-fixture";

const premium = { tier: Tier.Premium };
const copyKey = "arn:aws:kms:eu-west-1:123456789012:key/events-recovery-key-key-id";

describe("the copies of a lake, by default", () => {
    it("are of curated, and in premium only", async () => {
        const copied = async (tier: Tier) =>
            (await lakeOf({ tier }))
                .all("aws:s3/bucketReplicationConfig:BucketReplicationConfig")
                .map(({ name }) => name);
        assert.deepEqual(await copied(Tier.Basic), []);
        assert.deepEqual(await copied(Tier.Standard), []);
        assert.deepEqual(await copied(Tier.Premium), ["events-curated-replication"]);
    });

    it("lie in the recovery region under a key of that region, aged like their zone, and are logged there", async () => {
        const lake = await lakeOf(premium);
        assert.equal(lake.one("events-curated-replica").inputs.region, "eu-west-1");
        const [rule] = lake.one("events-curated-replica-encryption").inputs.rules;
        assert.equal(rule.applyServerSideEncryptionByDefault.kmsMasterKeyId, copyKey);
        assert.deepEqual(
            lake.one("events-curated-replica-lifecycle").inputs.rules,
            lake.one("events-curated-lifecycle").inputs.rules,
        );
        const logging = lake.one("events-curated-replica-logging").inputs;
        assert.equal(logging.targetBucket, "events-recovery-access-logs-1234567");
        assert.equal(logging.region, "eu-west-1");
    });

    it("take encrypted objects and deletions within 15 minutes", async () => {
        const { inputs } = (await lakeOf(premium)).one("events-curated-replication");
        assert.equal(inputs.region, "eu-west-2");
        assert.deepEqual(inputs.rules, [
            {
                id: "curated",
                status: "Enabled",
                priority: 0,
                filter: { prefix: "" },
                deleteMarkerReplication: { status: "Enabled" },
                sourceSelectionCriteria: { sseKmsEncryptedObjects: { status: "Enabled" } },
                destination: {
                    bucket: "arn:aws:s3:::events-curated-replica-1234567",
                    encryptionConfiguration: { replicaKmsKeyId: copyKey },
                    replicationTime: { status: "Enabled", time: { minutes: 15 } },
                    metrics: { status: "Enabled", eventThreshold: { minutes: 15 } },
                },
            },
        ]);
    });

    it("start once both buckets have versions and the role its policy", async () => {
        const lake = await lakeOf(premium);
        const { dependencies } = lake.one("events-curated-replication");
        for (const needed of [
            "events-curated-versioning",
            "events-curated-replica-versioning",
            "events-replication-role-policy",
        ]) {
            assert.ok(dependencies.includes(lake.one(needed).urn), needed);
        }
    });

    it("are made by a role that reads the zone, writes the copy and uses both keys through S3 only", async () => {
        const lake = await lakeOf(premium);
        const policy = statementsOf(lake, "events-replication-role-policy");
        assert.deepEqual(policy, {
            ReadZone0: {
                Sid: "ReadZone0",
                Effect: "Allow",
                Action: ["s3:GetReplicationConfiguration", "s3:ListBucket"],
                Resource: "arn:aws:s3:::events-curated-1234567",
            },
            ReadObjects0: {
                Sid: "ReadObjects0",
                Effect: "Allow",
                Action: ["s3:GetObjectVersionForReplication", "s3:GetObjectVersionAcl", "s3:GetObjectVersionTagging"],
                Resource: "arn:aws:s3:::events-curated-1234567/*",
            },
            WriteCopies0: {
                Sid: "WriteCopies0",
                Effect: "Allow",
                Action: ["s3:ReplicateObject", "s3:ReplicateDelete", "s3:ReplicateTags"],
                Resource: "arn:aws:s3:::events-curated-replica-1234567/*",
            },
            DecryptZones: {
                Sid: "DecryptZones",
                Effect: "Allow",
                Action: ["kms:Decrypt"],
                Resource: "arn:aws:kms:eu-west-2:123456789012:key/events-key-key-id",
                Condition: {
                    StringEquals: { "kms:ViaService": ["s3.eu-west-2.amazonaws.com"] },
                    StringLike: {
                        "kms:EncryptionContext:aws:s3:arn": [
                            "arn:aws:s3:::events-curated-1234567",
                            "arn:aws:s3:::events-curated-1234567/*",
                        ],
                    },
                },
            },
            EncryptCopies: {
                Sid: "EncryptCopies",
                Effect: "Allow",
                Action: ["kms:Encrypt", "kms:GenerateDataKey"],
                Resource: copyKey,
                Condition: {
                    StringEquals: { "kms:ViaService": ["s3.eu-west-1.amazonaws.com"] },
                    StringLike: {
                        "kms:EncryptionContext:aws:s3:arn": [
                            "arn:aws:s3:::events-curated-replica-1234567",
                            "arn:aws:s3:::events-curated-replica-1234567/*",
                        ],
                    },
                },
            },
        });
        const trust = JSON.parse(lake.one("events-replication-role").inputs.assumeRolePolicy);
        assert.deepEqual(trust.Statement[0].Principal, { Service: "s3.amazonaws.com" });
    });

    it("promise a loss of at most 15 minutes", async () => {
        const { result } = await lakeOf(premium);
        const recovery = await valueOf(result.recovery);
        assert.equal(recovery.rpoMinutes, 15);
        assert.match(recovery.how, /read curated from the copies in eu-west-1/);
        assert.match(recovery.how, /raw, processed have no copy in another region/);
        assert.deepEqual(await valueOf(result.replicaBucketNames), { curated: "events-curated-replica-1234567" });
    });
});

describe("the copies of a lake, when configured,", () => {
    it("are of any zone, in any tier, under a key that is given", async () => {
        const kmsKeyArn = "arn:aws:kms:eu-west-1:123456789012:key/copies";
        const lake = await lakeOf({ raw: { replicate: true }, recovery: { region: "eu-west-1", kmsKeyArn } });
        const [rule] = lake.one("events-raw-replication").inputs.rules;
        assert.equal(rule.destination.encryptionConfiguration.replicaKmsKeyId, kmsKeyArn);
        assert.equal(lake.all("aws:kms/key:Key").length, 1);
    });

    it("are not measured, not hurried and keep what is deleted", async () => {
        const replication = { timeControl: false, metrics: false, deleteMarkers: false };
        const lake = await lakeOf({ ...premium, replication });
        const [rule] = lake.one("events-curated-replication").inputs.rules;
        assert.equal(rule.destination.replicationTime, undefined);
        assert.equal(rule.destination.metrics, undefined);
        assert.equal(rule.deleteMarkerReplication.status, "Disabled");
        const recovery = await valueOf(lake.result.recovery);
        assert.equal(recovery.rpoMinutes, 120);
        assert.deepEqual(
            lake.all("aws:cloudwatch/metricAlarm:MetricAlarm").filter(({ name }) => name.includes("replication")),
            [],
        );
    });

    it("are locked like their zone, whose locks the role may read", async () => {
        const lake = await lakeOf({
            ...premium,
            curated: { objectLock: { mode: ObjectLockMode.Governance, days: 30 } },
        });
        assert.deepEqual(
            lake.one("events-curated-replica-object-lock").inputs.rule,
            lake.one("events-curated-object-lock").inputs.rule,
        );
        const { ReadObjects0 } = statementsOf(lake, "events-replication-role-policy");
        assert.ok(ReadObjects0.Action.includes("s3:GetObjectRetention"));
    });
});

describe("the copies of a lake refuse", () => {
    it("to go nowhere", async () => {
        assert.deepEqual(await refusalOf({ ...premium, recovery: undefined }), [
            "recovery: curated is copied to another region, got none; give one, or set curated.replicate to false",
        ]);
    });

    it("to stay in the region", async () => {
        assert.deepEqual(await refusalOf({ ...premium, recovery: { region: "eu-west-2" } }), [
            "recovery.region: the copy of curated must survive the loss of eu-west-2, got the same region; name another one",
        ]);
    });

    it("a key of another region", async () => {
        const kmsKeyArn = "arn:aws:kms:eu-west-2:123456789012:key/copies";
        assert.deepEqual(await refusalOf({ ...premium, recovery: { ...given.recovery, kmsKeyArn } }), [
            "recovery.kmsKeyArn: S3 takes a key of the bucket's own region eu-west-1, got one of eu-west-2; give one of eu-west-1",
        ]);
    });

    it("a zone without versions, and time control without metrics, both at once", async () => {
        const refusal = await refusalOf({
            ...premium,
            allowDataLoss: true,
            curated: { versioning: false },
            replication: { metrics: false },
        });
        assert.deepEqual(
            refusal.map((line) => line.split(":")[0]),
            ["curated.replicate", "replication.metrics"],
        );
    });
});
