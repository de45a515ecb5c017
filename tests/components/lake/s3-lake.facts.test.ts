import assert from "node:assert/strict";
import type { S3LakeArgs } from "../../../components/lake/s3-lake/s3-lake.args";
import { LakeStorageClass, ObjectLockMode } from "../../../components/lake/s3-lake/zone.args";
import { Environment, Tier } from "../../../components/shared/tier";
import { refusalOf } from "./lake-fixture";

const { StandardIa, IntelligentTiering, GlacierInstantRetrieval, GlacierFlexibleRetrieval, DeepArchive } =
    LakeStorageClass;
const raw = (settings: S3LakeArgs["raw"]) => ({ raw: settings });
const moves = (...transitions: [LakeStorageClass, number][]) => ({
    transitions: transitions.map(([storageClass, afterDays]) => ({ storageClass, afterDays })),
});

/** What S3, Glue and Athena would refuse or silently do, and the refusal that comes first; `fine` is the nearest thing that they take. */
const facts: { fact: string; args: Partial<S3LakeArgs>; refused: string; fine: Partial<S3LakeArgs> }[] = [
    {
        fact: "Standard-IA takes objects from 30 days on",
        args: raw({ lifecycle: moves([StandardIa, 29]) }),
        refused:
            "raw.lifecycle.transitions[0].afterDays: STANDARD_IA takes objects that are at least 30 days old, got 29; set it to 30 or more",
        fine: raw({ lifecycle: moves([StandardIa, 30]) }),
    },
    {
        fact: "a rule moves objects on from Standard-IA after 30 days there",
        args: raw({ lifecycle: moves([StandardIa, 30], [GlacierInstantRetrieval, 59]) }),
        refused:
            "raw.lifecycle.transitions[1].afterDays: STANDARD_IA, entered after 30 days, keeps (and charges) an object for at least 30 days, got GLACIER_IR after 59; set it to 60 or more",
        fine: raw({ lifecycle: moves([StandardIa, 30], [GlacierInstantRetrieval, 60]) }),
    },
    {
        fact: "objects move to colder classes only",
        args: raw({ lifecycle: moves([IntelligentTiering, 30], [StandardIa, 90]) }),
        refused:
            "raw.lifecycle.transitions[1].storageClass: objects move only to colder classes (STANDARD_IA, INTELLIGENT_TIERING, GLACIER_IR, GLACIER, DEEP_ARCHIVE), got STANDARD_IA after INTELLIGENT_TIERING; put the transitions in that order, each class once",
        fine: raw({ lifecycle: moves([StandardIa, 30], [IntelligentTiering, 90]) }),
    },
    {
        fact: "objects expire after their last move, and Glacier charges for 90 days",
        args: raw({ lifecycle: { ...moves([GlacierInstantRetrieval, 30]), expireAfterDays: 119 } }),
        refused:
            "raw.lifecycle.expireAfterDays: GLACIER_IR, entered after 30 days, keeps (and charges) an object for at least 90 days, got 119; set it to 120 or more, or leave that transition out",
        fine: raw({ lifecycle: { ...moves([GlacierInstantRetrieval, 30]), expireAfterDays: 120 } }),
    },
    {
        fact: "S3 keeps at most 100 newer noncurrent versions",
        args: raw({ lifecycle: { noncurrentVersionsKept: 101 } }),
        refused:
            "raw.lifecycle.noncurrentVersionsKept: S3 keeps 1 to 100 newer noncurrent versions, got 101; set it to one of these or leave it out",
        fine: raw({ lifecycle: { noncurrentVersionsKept: 100 } }),
    },
    {
        fact: "Athena skips objects in Glacier Flexible Retrieval and Deep Archive",
        args: raw({ lifecycle: moves([GlacierFlexibleRetrieval, 90]) }),
        refused:
            "raw.lifecycle.transitions[0].storageClass: Athena silently skips objects in GLACIER, got it in a catalogued zone; use GLACIER_IR, or set raw.catalogued to false",
        fine: raw({ catalogued: false, lifecycle: moves([GlacierFlexibleRetrieval, 90], [DeepArchive, 180]) }),
    },
    {
        fact: "Athena skips objects in Intelligent-Tiering's archive tiers",
        args: { curated: { intelligentTiering: { archiveAfterDays: 90 } } },
        refused:
            "curated.intelligentTiering: Athena silently skips objects in the archive tiers, got them in a catalogued zone; leave them out, or set curated.catalogued to false",
        fine: { curated: { catalogued: false, intelligentTiering: { archiveAfterDays: 90 } } },
    },
    {
        fact: "the archive tiers begin at 90 and 180 days",
        args: { curated: { catalogued: false, intelligentTiering: { deepArchiveAfterDays: 179 } } },
        refused:
            "curated.intelligentTiering.deepArchiveAfterDays: takes 180 to 730 whole days, got 179; set it to one of these",
        fine: { curated: { catalogued: false, intelligentTiering: { deepArchiveAfterDays: 180 } } },
    },
    {
        fact: "a bucket and its key admit distributions of CloudFront one by one",
        args: { curated: { edgeDistributionArns: ["arn:aws:cloudfront::123456789012:distribution/*"] } },
        refused:
            'curated.edgeDistributionArns[0]: takes the ARN of one distribution of CloudFront, got "arn:aws:cloudfront::123456789012:distribution/*"; give arn:aws:cloudfront::<account>:distribution/<id>, without wildcards',
        fine: { curated: { edgeDistributionArns: ["arn:aws:cloudfront::123456789012:distribution/E1"] } },
    },
    {
        fact: "object lock needs versioning",
        args: {
            allowDataLoss: true,
            ...raw({ versioning: false, objectLock: { mode: ObjectLockMode.Governance, days: 1 } }),
        },
        refused:
            "raw.objectLock: S3 locks versions of objects, so object lock needs versioning, got versioning false; leave one of them out",
        fine: raw({ objectLock: { mode: ObjectLockMode.Governance, days: 1 } }),
    },
    {
        fact: "a default lock lasts 1 to 36,500 days",
        args: raw({ objectLock: { mode: ObjectLockMode.Governance, days: 36_501 } }),
        refused: "raw.objectLock.days: takes 1 to 36500 whole days, got 36501; set it to one of these",
        fine: raw({ objectLock: { mode: ObjectLockMode.Governance, days: 36_500 } }),
    },
    {
        fact: "nobody can delete what a compliance lock holds",
        args: { allowDataLoss: true, ...raw({ objectLock: { mode: ObjectLockMode.Compliance, days: 30 } }) },
        refused:
            "raw.objectLock.mode: nobody can delete what COMPLIANCE locks for 30 days, got allowDataLoss true, which promises it; use GOVERNANCE or leave allowDataLoss out",
        fine: { allowDataLoss: true, ...raw({ objectLock: { mode: ObjectLockMode.Governance, days: 30 } }) },
    },
    {
        fact: "losing data takes two yeses",
        args: { environment: Environment.Prod, allowDataLoss: true, ...raw({ versioning: false }) },
        refused:
            "raw.versioning: without versions nothing that is overwritten comes back, which needs an environment other than prod and allowDataLoss true, got environment prod, allowDataLoss true; set both, or leave versioning out",
        fine: { environment: Environment.Dev, allowDataLoss: true, ...raw({ versioning: false }) },
    },
    {
        fact: "replication needs versions",
        args: { allowDataLoss: true, ...raw({ versioning: false, replicate: true }) },
        refused:
            "raw.replicate: S3 replicates versions, so replication needs versioning, got versioning false; leave one of them out",
        fine: raw({ replicate: true }),
    },
    {
        fact: "Replication Time Control always measures",
        args: { tier: Tier.Premium, replication: { metrics: false } },
        refused:
            "replication.metrics: S3 Replication Time Control always measures, got metrics false with timeControl true; leave metrics out, or set replication.timeControl to false",
        fine: { tier: Tier.Premium, replication: { timeControl: false, metrics: false } },
    },
    {
        fact: "a bucket's key is one of its own region",
        args: { kmsKeyArn: "arn:aws:kms:us-east-1:123456789012:key/a" },
        refused:
            "kmsKeyArn: S3 takes a key of the bucket's own region eu-west-2, got one of us-east-1; give one of eu-west-2",
        fine: { kmsKeyArn: "arn:aws:kms:eu-west-2:123456789012:key/a" },
    },
    {
        fact: "the bucket policy compares key ARNs",
        args: { kmsKeyArn: "alias/lake" },
        refused:
            'kmsKeyArn: takes the ARN of a key, since bucket policies compare ARNs, got "alias/lake"; give arn:aws:kms:<region>:<account>:key/<id>, not an alias or an id',
        fine: { kmsKeyArn: "arn:aws-us-gov:kms:eu-west-2:123456789012:key/mrk-1" },
    },
    {
        fact: "Athena's limit of a query is at least 10 MiB",
        args: { queries: { scanLimitGib: 0.0097 } },
        refused:
            "queries.scanLimitGib: Athena's limit of a query is at least 10 MiB (0.01 GiB), got 0.0097 GiB; set it to 0.01 or more",
        fine: { queries: { scanLimitGib: 0.01 } },
    },
    {
        fact: "a bucket's name has at most 63 characters",
        args: { bucketNamePrefix: "a".repeat(52) },
        refused: `bucketNamePrefix: a bucket's name has 3 to 63 characters, got 64 in "${"a".repeat(52)}-access-logs"; choose another prefix`,
        fine: { bucketNamePrefix: "a".repeat(51) },
    },
    {
        fact: "a bucket's name is in lower case, without dots and underscores",
        args: raw({ bucketName: "My.Bucket" }),
        refused:
            'raw.bucketName: a bucket\'s name has lower-case letters, digits and hyphens, and neither starts nor ends with a hyphen, got "My.Bucket"; choose another name',
        fine: raw({ bucketName: "my-bucket" }),
    },
    {
        fact: "S3 reserves some ends of names",
        args: raw({ bucketName: "events-s3alias" }),
        refused:
            'raw.bucketName: S3 reserves names that end with "-s3alias", got "events-s3alias"; choose another name',
        fine: raw({ bucketName: "events-alias" }),
    },
    {
        fact: "S3 reserves some beginnings of names",
        args: { bucketNamePrefix: "sthree-lake" },
        refused:
            'bucketNamePrefix: S3 reserves names that start with "sthree-", got "sthree-lake-raw"; choose another prefix',
        fine: { bucketNamePrefix: "s3-lake" },
    },
    {
        fact: "two zones cannot share a bucket",
        args: { raw: { bucketName: "one" }, curated: { bucketName: "one" } },
        refused: 'curated.bucketName: every zone has a bucket of its own, got "one" for raw too; choose another name',
        fine: { raw: { bucketName: "one" }, curated: { bucketName: "two" } },
    },
    {
        fact: "retention is counted in whole days",
        args: { accessLogRetentionDays: 0.5 },
        refused: "accessLogRetentionDays: takes 1 to 36500 whole days, got 0.5; set it to one of these",
        fine: { accessLogRetentionDays: 1 },
    },
    {
        fact: "an alarm's size is above zero",
        args: { storageAlarmGib: 0 },
        refused: "storageAlarmGib: takes a number of GiB above 0, got 0; set it to one",
        fine: { storageAlarmGib: 0.1 },
    },
];

describe("an S3 lake refuses at preview what the services would refuse later, or never", () => {
    for (const { fact, args, refused, fine } of facts) {
        it(fact, async () => {
            assert.deepEqual(await refusalOf(args), [refused]);
            assert.deepEqual(await refusalOf(fine), []);
        });
    }

    it("a name that leaves no room for the zones' own", async () => {
        const name = "a-lake-with-a-name-that-is-far-too-long-for-s3";
        assert.deepEqual(await refusalOf({}, name), [
            `name: buckets are named after the lake: a bucket's name has 3 to 63 characters, got 64 in "${name}-processed-0000000"; name the lake otherwise or set bucketNamePrefix`,
        ]);
    });

    it("all problems at once, each with its path", async () => {
        const refusal = await refusalOf({
            bucketNamePrefix: "No",
            raw: { lifecycle: { expireAfterDays: 0 } },
            queries: { scanLimitGib: 0, resultRetentionDays: 0 },
            accessLogRetentionDays: -1,
        });
        assert.deepEqual(
            refusal.map((line) => line.split(":")[0]),
            [
                "bucketNamePrefix",
                "raw.lifecycle.expireAfterDays",
                "raw.lifecycle.expireAfterDays",
                "queries.resultRetentionDays",
                "queries.scanLimitGib",
                "accessLogRetentionDays",
            ],
        );
    });
});
