import assert from "node:assert/strict";
import { strataPolicies } from "../../../policy-pack/frame/policies";
import { readFrameworks } from "../../../policy-pack/frameworks/frameworks";
import { rules } from "../../../policy-pack/rules";
import { Pack } from "../../../policy-pack/testing/pack";
import { hasInput } from "../typings";
import type { TestResource } from "../../../policy-pack/testing/shapes";
import { resource } from "../../../policy-pack/testing/shapes";
import type { Outcome } from "../rule-cases";
import { Packs, expectOutcome } from "../rule-cases";

const instance = (inputs: object) => resource("aws:rds/instance:Instance", { ...inputs });
const bucket = () => resource("aws:s3/bucket:Bucket", { bucket: "data", acl: "private" });

interface Defect {
    /** Its number in the list of defects that reading other packs brought up. */
    readonly defect: number;
    readonly title: string;
    readonly rule: string;
    readonly stack: readonly TestResource[];
    readonly expect: Outcome;
}

// What widely used packs and scanners get wrong; each was found by reading their source.
const defects: readonly Defect[] = [
    {
        defect: 1,
        title: "an instance without a retention is not backed up for seven days (awsguard), nor for one (checkov CKV_AWS_133)",
        rule: "aws-rds-backup-retention",
        stack: [instance({})],
        expect: "violates",
    },
    {
        defect: 1,
        title: "a longer retention than the minimum is no violation (awsguard compares for equality)",
        rule: "aws-rds-backup-retention",
        stack: [instance({ backupRetentionPeriod: 35 })],
        expect: "passes",
    },
    {
        defect: 3,
        title: "a retention of zero is a violation (compliance-policies takes it for not given)",
        rule: "aws-rds-backup-retention",
        stack: [instance({ backupRetentionPeriod: 0 })],
        expect: "violates",
    },
    {
        defect: 7,
        title: "an encrypted database is not reported for being encrypted (awsguard clusterDbEncrypted)",
        rule: "aws-rds-storage-cmk",
        stack: [instance({ storageEncrypted: true, kmsKeyId: "arn:aws:kms:eu-west-2:123456789012:key/1" })],
        expect: "passes",
    },
    {
        defect: 5,
        title: 'the word "false" is not true (awsguard compares a string with a boolean)',
        rule: "aws-rds-storage-cmk",
        stack: [instance({ storageEncrypted: "false", kmsKeyId: "arn:aws:kms:eu-west-2:123456789012:key/1" })],
        expect: "violates",
    },
    {
        defect: 6,
        title: "a database that says nothing about public access is not public (awsguard assumes that it is)",
        rule: "aws-rds-not-public",
        stack: [instance({})],
        expect: "passes",
    },
    {
        defect: 5,
        title: 'a warehouse whose encryption is the word "false" is a violation (awsguard compares a string with a boolean)',
        rule: "aws-redshift-encrypted",
        stack: [resource("aws:redshift/cluster:Cluster", { encrypted: "false" })],
        expect: "violates",
    },
    {
        defect: 5,
        title: "a warehouse that says nothing is encrypted, as AWS does since 2025 (awsguard takes it for plain)",
        rule: "aws-redshift-encrypted",
        stack: [resource("aws:redshift/cluster:Cluster", {})],
        expect: "passes",
    },
    {
        defect: 6,
        title: "a warehouse that says nothing about public access is not public (awsguard assumes that it is)",
        rule: "aws-redshift-not-public",
        stack: [resource("aws:redshift/cluster:Cluster", {})],
        expect: "passes",
    },
    {
        defect: 12,
        title: "a replication group without snapshots is a violation (checkov CKV_AWS_134 looks at clusters only)",
        rule: "aws-elasticache-snapshots",
        stack: [resource("aws:elasticache/replicationGroup:ReplicationGroup", { snapshotRetentionLimit: 0 })],
        expect: "violates",
    },
    {
        defect: 14,
        title: "an Aurora PostgreSQL cluster is judged by its cluster (checkov CKV_AWS_388 looks at instances)",
        rule: "aws-rds-no-extended-support",
        stack: [resource("aws:rds/cluster:Cluster", { engine: "aurora-postgresql", engineVersion: "11.9" })],
        expect: "violates",
    },
    {
        defect: 8,
        title: "an Aurora cluster with one instance is in one zone (compliance-policies counts the zones of its storage)",
        rule: "aws-aurora-min-az-instances",
        stack: [
            resource("aws:rds/cluster:Cluster", {
                clusterIdentifier: "orders",
                availabilityZones: ["eu-west-2a", "eu-west-2b", "eu-west-2c"],
            }),
            resource("aws:rds/clusterInstance:ClusterInstance", { clusterIdentifier: "orders" }),
        ],
        expect: "violates",
    },
    {
        defect: 4,
        title: "a bucket whose logging is a resource of its own has logging (awsguard reads a property that is gone)",
        rule: "aws-s3-access-logging",
        stack: [bucket(), resource("aws:s3/bucketLogging:BucketLogging", { bucket: "data", targetBucket: "logs" })],
        expect: "passes",
    },
    {
        defect: 9,
        title: "a bucket without any encryption block is a violation (compliance-policies looks only at blocks)",
        rule: "aws-s3-sse-kms-cmk",
        stack: [bucket()],
        expect: "violates",
    },
    {
        defect: 13,
        title: "a private ACL is no proof of TLS (checkov CKV_AWS_379)",
        rule: "aws-s3-tls-only",
        stack: [bucket(), resource("aws:s3/bucketAcl:BucketAcl", { bucket: "data", acl: "private" })],
        expect: "violates",
    },
    {
        defect: 15,
        title: "a read replica need not have a standby of its own (cfn-guard RDS_MULTI_AZ_SUPPORT)",
        rule: "aws-rds-instance-multi-az",
        stack: [instance({ replicateSourceDb: "orders" })],
        expect: "passes",
    },
    {
        defect: 4,
        title: "a V2 bucket is a bucket (checks bound to one class miss it)",
        rule: "aws-s3-versioning",
        stack: [resource("aws:s3/bucketV2:BucketV2", { bucket: "data" })],
        expect: "violates",
    },
];

// Where a service's resources are not in the module of its name.
const otherModules: Readonly<Record<string, readonly string[]>> = {
    CloudWatch: ["cloudwatch"],
    DataFirehose: ["kinesis"],
    DocumentDB: ["docdb"],
    DynamoDB: ["dynamodb", "dax"],
    EC2: ["ec2", "vpc"],
    KMS: ["kms", "iam"],
    MSK: ["msk", "mskconnect"],
    Redshift: ["redshift", "ec2", "vpc"],
    S3: ["s3", "s3control"],
};

function modulesOf(control: string): readonly string[] {
    const service = control.split(".")[0] ?? "";
    return otherModules[service] ?? [service.toLowerCase()];
}

describe("defects that other packs have and this one has not", () => {
    const packs = new Packs();
    before(() => packs.start());

    for (const { defect, title, ...ruleCase } of defects) {
        it(`${defect}: ${title}`, () => expectOutcome(packs, ruleCase.rule, ruleCase));
    }

    it("4: no rule reads a property that the SDK does not have (awsguard reads a bucket's loggings)", () => {
        assert.equal(hasInput("aws:s3/bucket:Bucket", "logging.targetBucket"), true);
        assert.equal(hasInput("aws:s3/bucket:Bucket", "loggings"), false);
        assert.equal(hasInput("aws:redshift/cluster:Cluster", "logging"), false);
    });

    it("10: what a rule has besides its check reaches Pulumi (compliance-policies copies some of it)", () => {
        const policies = new Map([...strataPolicies(rules, { preview: true })].map((policy) => [policy.name, policy]));
        for (const rule of rules) {
            const policy = policies.get(rule.id) as unknown as Readonly<Record<string, unknown>>;
            assert.equal(policy["severity"], rule.severity);
            assert.equal(policy["url"], rule.page.url);
            assert.equal(
                typeof policy["remediateResource"] === "function",
                rule.fix !== undefined || rule.scope === "secret",
            );
        }
    });

    it("11: a pattern that is none is refused and switches nothing off (compliance-policies logs and goes on)", async () => {
        const pack = Pack.of(rules, { preview: false });
        await pack.configure({ configuration: { allowedKeys: ["("], exemptions: [{ rule: "(", resource: "*" }] } });
        const found = await pack.judge([instance({ publiclyAccessible: true })]);
        assert.ok(found.some(({ rule, level }) => rule === "configuration" && level === "mandatory"));
        assert.ok(found.some(({ rule, level }) => rule === "aws-rds-not-public" && level === "mandatory"));
    });

    it("16: a control is shown by rules about its own service (prowler's DynamoDB.7 is about something else)", () => {
        const controls = readFrameworks().filter(({ key }) => key === "fsbp" || key === "security-hub");
        const strangers = controls.flatMap(({ rules: mapped }) =>
            Object.entries(mapped).flatMap(([id, ids]) => {
                const types = rules.find((rule) => rule.id === id)?.types ?? "any";
                const joined = types === "any" ? "any" : types.join(" ");
                return ids
                    .filter(
                        (control) =>
                            joined !== "any" && !modulesOf(control).some((name) => joined.includes(`aws:${name}/`)),
                    )
                    .map((control) => `${id}: ${control}`);
            }),
        );
        assert.deepEqual(strangers, []);
    });

    it("17: encryption, which replaces the database, is never switched on for you (Pulumi's own example does)", async () => {
        await packs.preview.configure({ "aws-rds-storage-cmk": { enforcementLevel: "remediate" } });
        await expectOutcome(packs, "aws-rds-storage-cmk", {
            stack: [instance({ storageEncrypted: false })],
            settings: { enforcementLevel: "remediate" },
            expect: "violates",
        });
    });
});
