import assert from "node:assert/strict";
import { inspect } from "node:util";
import { Environment, Tier } from "../../components/shared/tier";
import { RdsEngine } from "../../components/relational/rds-database/engine-versions";
import { cloudOutputs } from "../components/mocks.cloud";
import type { Recorded, Recording } from "../components/mocks";
import { deploy as deployEdge, own } from "../components/cache/edge-cache.fixture";
import { deploy as deployCache } from "../components/cache/elasticache.fixture";
import { lakeOf } from "../components/lake/lake-fixture";
import { deploy as deployAurora } from "../components/relational/aurora-global/aurora-global.fixture";
import { deploy as deployDax } from "../components/nosql/dax-cluster.fixture";
import { deploy as deployDocuments } from "../components/nosql/documentdb-cluster/documentdb-cluster.fixture";
import { deploy as deployTable } from "../components/nosql/dynamodb-table.fixture";
import { deploy } from "../components/relational/rds-database/rds-database.fixture";
import { deploy as deployWarehouse } from "../components/warehouse/redshift/redshift-warehouse.fixture";
import type { Json, TestResource } from "../../policy-pack/testing/shapes";
import type { Finding } from "../../policy-pack/testing/pack";
import { resource, secret } from "../../policy-pack/testing/shapes";
import { Packs } from "./rule-cases";

const tags = (environment: string) => ({ Environment: environment, Project: "p", Owner: "o", CostCenter: "c" });

interface Sample {
    readonly title: string;
    readonly record: () => Promise<Recording<unknown>>;
}

const protections = [
    { environment: Environment.Prod },
    { environment: Environment.Dev },
    { environment: Environment.Local, allowDataLoss: true },
];

const samples: readonly Sample[] = Object.values(Tier).flatMap((tier) =>
    protections.flatMap((protection) => {
        const args = { tier, ...protection, tags: tags(protection.environment) };
        const where = `${tier} in ${protection.environment}`;
        return [
            { title: `a lake, ${where}`, record: () => lakeOf(args) },
            { title: `MariaDB, ${where}`, record: () => deploy({ engine: RdsEngine.MariaDb, ...args }) },
            { title: `PostgreSQL, ${where}`, record: () => deploy({ engine: RdsEngine.Postgres, ...args }) },
            { title: `Aurora, ${where}`, record: () => deployAurora(args) },
            { title: `ElastiCache, ${where}`, record: () => deployCache(args) },
            { title: `the edge, ${where}`, record: () => deployEdge({ ...args, ...own }) },
            { title: `a warehouse, ${where}`, record: () => deployWarehouse(args) },
            { title: `a DocumentDB cluster, ${where}`, record: () => deployDocuments(args) },
            { title: `a DynamoDB table, ${where}`, record: () => deployTable(args) },
            {
                title: `a DAX cluster, ${where}`,
                record: () => deployDax({ nodes: 3, nodeType: "dax.r5.large", ...args }),
            },
        ];
    }),
);

/** What a component registered, as the engine would show it at the end of an update. */
function stackOf(recording: Recording<unknown>): readonly TestResource[] {
    return recording.resources.map((each) =>
        resource(each.type, inputsOf(each), { name: each.name, outputs: outputsOf(each) }),
    );
}

function inputsOf({ inputs, secrets }: Recorded): Json {
    const wrapped = Object.entries(inputs as Json).map(([name, value]) => [
        name,
        secrets.includes(name) ? secret(value) : value,
    ]);
    return Object.fromEntries(wrapped) as Json;
}

function outputsOf({ type, name, inputs }: Recorded): Json {
    const given = inputs as Json;
    const arn = `arn:aws:any:eu-west-2:123456789012:${name}`;
    const ids = { id: `${name}-id`, arn, name: given["name"] ?? `${name}-1234567` };
    return { ...ids, ...(cloudOutputs[type]?.(name, given) as Json | undefined) };
}

describe("Strata's own components pass every rule at mandatory without exemption", () => {
    const packs = new Packs();
    before(() => packs.start());

    async function judged(stack: readonly TestResource[]): Promise<readonly Finding[]> {
        const found: Finding[] = [];
        for (const each of stack) {
            assert.equal(await packs.update.remediate(each), undefined, `${each.name} needs no fix`);
            found.push(...(await packs.update.analyze(each)));
        }
        return [...found, ...(await packs.update.analyzeStack(stack))];
    }

    before(() => packs.update.configure());

    for (const { title, record } of samples) {
        it(title, async () => {
            const found = await judged(stackOf(await record()));
            assert.deepEqual(
                found.map(({ rule, message }) => `${rule}: ${message}`),
                [],
            );
        });
    }

    /** The rules that fire when one property of the only resource of that name is changed, or the resource is gone. */
    async function firedWithout(
        recording: Recording<unknown>,
        type: string,
        name: RegExp,
        change: Json | "gone",
    ): Promise<readonly string[]> {
        const whole = stackOf(recording);
        const targets = whole.filter((each) => each.type === type && name.test(each.name));
        assert.equal(
            targets.length,
            1,
            `${type} ${name} among ${whole.map((each) => `${each.type} ${each.name}`).join("\n")}`,
        );
        const stack = whole.flatMap((each) => {
            if (each !== targets[0]) {
                return [each];
            }
            return change === "gone" ? [] : [resource(each.type, { ...each.inputs, ...change }, { ...each })];
        });
        return [...new Set((await judgedOnly(stack)).map(({ rule }) => rule))];
    }

    async function judgedOnly(stack: readonly TestResource[]): Promise<readonly Finding[]> {
        const found: Finding[] = [];
        for (const each of stack) {
            found.push(...(await packs.update.analyze(each)));
        }
        return [...found, ...(await packs.update.analyzeStack(stack))];
    }

    const database = () =>
        deploy({ engine: RdsEngine.MariaDb, tier: Tier.Standard, environment: Environment.Prod, tags: tags("prod") });
    const instance = "aws:rds/instance:Instance";
    const databaseProtections: readonly (readonly [string, string, Json | "gone"])[] = [
        ["aws-rds-instance-multi-az", instance, { multiAz: false }],
        ["aws-rds-storage-cmk", instance, { kmsKeyId: undefined }],
        ["aws-rds-storage-cmk", instance, { storageEncrypted: false }],
        ["aws-rds-backup-retention", instance, { backupRetentionPeriod: 1 }],
        ["aws-rds-not-public", instance, { publiclyAccessible: true }],
        ["aws-rds-deletion-protection", instance, { deletionProtection: false }],
        [
            "aws-rds-require-tls",
            "aws:rds/parameterGroup:ParameterGroup",
            { parameters: [{ name: "require_secure_transport", value: "0" }] },
        ],
        ["cross-required-tags", instance, { tags: { Environment: "prod" } }],
    ];
    for (const [rule, type, change] of databaseProtections) {
        it(`${rule} alone fires on a database with ${inspect(change)}`, async () => {
            assert.deepEqual(await firedWithout(await database(), type, /./, change), [rule]);
        });
    }

    const aurora = () => deployAurora({ tier: Tier.Basic, environment: Environment.Prod, tags: tags("prod") });
    const auroraProtections: readonly (readonly [string, string, RegExp, Json])[] = [
        ["aws-rds-storage-cmk", "aws:rds/cluster:Cluster", /./, { kmsKeyId: undefined }],
        ["aws-rds-backup-retention", "aws:rds/cluster:Cluster", /./, { backupRetentionPeriod: 1 }],
        ["aws-rds-deletion-protection", "aws:rds/cluster:Cluster", /./, { deletionProtection: false }],
        ["aws-rds-not-public", "aws:rds/clusterInstance:ClusterInstance", /-1$/, { publiclyAccessible: true }],
        [
            "aws-rds-require-tls",
            "aws:rds/clusterParameterGroup:ClusterParameterGroup",
            /./,
            { parameters: [{ name: "rds.force_ssl", value: "0" }] },
        ],
    ];
    for (const [rule, type, name, change] of auroraProtections) {
        it(`${rule} alone fires on an Aurora cluster with ${inspect(change)}`, async () => {
            assert.deepEqual(await firedWithout(await aurora(), type, name, change), [rule]);
        });
    }

    const lake = () => lakeOf({ tier: Tier.Basic, environment: Environment.Prod, tags: tags("prod") });
    const lakeProtections: readonly (readonly [string, string])[] = [
        ["aws-s3-public-access-block", "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock"],
        [
            "aws-s3-sse-kms-cmk",
            "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
        ],
        ["aws-s3-tls-only", "aws:s3/bucketPolicy:BucketPolicy"],
        ["aws-s3-versioning", "aws:s3/bucketVersioning:BucketVersioning"],
        ["aws-s3-lifecycle", "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration"],
    ];
    for (const [rule, type] of lakeProtections) {
        it(`${rule} alone fires on a lake whose raw zone has lost its ${type}`, async () => {
            assert.deepEqual(await firedWithout(await lake(), type, /raw/, "gone"), [rule]);
        });
    }
});
