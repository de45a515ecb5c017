import type { TestResource } from "../../../policy-pack/testing/shapes";
import { resource } from "../../../policy-pack/testing/shapes";
import type { Outcome } from "../rule-cases";
import { Packs, expectOutcome } from "../rule-cases";

const instance = (inputs: object) => resource("aws:rds/instance:Instance", { ...inputs });
const bucket = () => resource("aws:s3/bucket:Bucket", { bucket: "data", acl: "private" });

interface Defect {
    readonly title: string;
    readonly rule: string;
    readonly stack: readonly TestResource[];
    readonly expect: Outcome;
}

// What widely used packs and scanners get wrong; each was found by reading their source.
const defects: readonly Defect[] = [
    {
        title: "an instance without a retention is not backed up for seven days (awsguard), nor for one (checkov CKV_AWS_133)",
        rule: "aws-rds-backup-retention",
        stack: [instance({})],
        expect: "violates",
    },
    {
        title: "a longer retention than the minimum is no violation (awsguard compares for equality)",
        rule: "aws-rds-backup-retention",
        stack: [instance({ backupRetentionPeriod: 35 })],
        expect: "passes",
    },
    {
        title: "a retention of zero is a violation (compliance-policies takes it for not given)",
        rule: "aws-rds-backup-retention",
        stack: [instance({ backupRetentionPeriod: 0 })],
        expect: "violates",
    },
    {
        title: "an encrypted database is not reported for being encrypted (awsguard clusterDbEncrypted)",
        rule: "aws-rds-storage-cmk",
        stack: [instance({ storageEncrypted: true, kmsKeyId: "arn:aws:kms:eu-west-2:123456789012:key/1" })],
        expect: "passes",
    },
    {
        title: 'the word "false" is not true (awsguard compares a string with a boolean)',
        rule: "aws-rds-storage-cmk",
        stack: [instance({ storageEncrypted: "false", kmsKeyId: "arn:aws:kms:eu-west-2:123456789012:key/1" })],
        expect: "violates",
    },
    {
        title: "a database that says nothing about public access is not public (awsguard assumes that it is)",
        rule: "aws-rds-not-public",
        stack: [instance({})],
        expect: "passes",
    },
    {
        title: "a bucket without any encryption block is a violation (compliance-policies looks only at blocks)",
        rule: "aws-s3-sse-kms-cmk",
        stack: [bucket()],
        expect: "violates",
    },
    {
        title: "a private ACL is no proof of TLS (checkov CKV_AWS_379)",
        rule: "aws-s3-tls-only",
        stack: [bucket(), resource("aws:s3/bucketAcl:BucketAcl", { bucket: "data", acl: "private" })],
        expect: "violates",
    },
    {
        title: "a read replica need not have a standby of its own (cfn-guard RDS_MULTI_AZ_SUPPORT)",
        rule: "aws-rds-instance-multi-az",
        stack: [instance({ replicateSourceDb: "orders" })],
        expect: "passes",
    },
    {
        title: "a V2 bucket is a bucket (checks bound to one class miss it)",
        rule: "aws-s3-versioning",
        stack: [resource("aws:s3/bucketV2:BucketV2", { bucket: "data" })],
        expect: "violates",
    },
];

describe("defects that other packs have and this one has not", () => {
    const packs = new Packs();
    before(() => packs.start());

    for (const { title, ...ruleCase } of defects) {
        it(title, () => expectOutcome(packs, ruleCase.rule, ruleCase));
    }

    it("encryption, which replaces the database, is never switched on for you (Pulumi's own example does)", async () => {
        await packs.preview.configure({ "aws-rds-storage-cmk": { enforcementLevel: "remediate" } });
        await expectOutcome(packs, "aws-rds-storage-cmk", {
            stack: [instance({ storageEncrypted: false })],
            settings: { enforcementLevel: "remediate" },
            expect: "violates",
        });
    });
});
