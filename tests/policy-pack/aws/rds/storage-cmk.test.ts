import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { Packs, expectDeferral, expectOutcome } from "../../rule-cases";

const rule = "aws-rds-storage-cmk";
const type = "aws:rds/instance:Instance";
const cluster = "aws:rds/cluster:Cluster";
const restored = { snapshotIdentifier: "orders-2026" };
const kmsKeyId = "arn:aws:kms:eu-west-2:123456789012:key/1";

describe(rule, () => {
    const packs = new Packs();
    before(() => packs.start());

    const cases = [
        { title: "a database under a customer's key", inputs: { storageEncrypted: true, kmsKeyId }, expect: "passes" },
        { title: "a database under a customer's key without encryption", inputs: { kmsKeyId }, expect: "violates" },
        { title: "a database under AWS's key", inputs: { storageEncrypted: true }, expect: "violates" },
        {
            title: "a database under AWS's key by alias",
            inputs: { storageEncrypted: true, kmsKeyId: "alias/aws/rds" },
            expect: "violates",
        },
        { title: "a database with nothing said", inputs: {}, expect: "violates" },
        { title: "a replica in its source's region", inputs: { replicateSourceDb: "orders" }, expect: "passes" },
        {
            title: "a replica from another region without a key",
            inputs: { replicateSourceDb: "arn:aws:rds:eu-west-2:123456789012:db:orders" },
            expect: "violates",
        },
        {
            title: "a replica from another region with a key",
            inputs: { replicateSourceDb: "arn:aws:rds:eu-west-2:123456789012:db:orders", kmsKeyId },
            expect: "passes",
        },
        { title: "a database restored from a snapshot, whose key only RDS knows", inputs: restored, expect: "waits" },
        {
            title: "a database restored from a snapshot without encryption",
            inputs: { ...restored, storageEncrypted: false, kmsKeyId },
            expect: "violates",
        },
        {
            title: "a database restored under a key of its own",
            inputs: { ...restored, storageEncrypted: true, kmsKeyId },
            expect: "passes",
        },
        { title: "a key that is empty text", inputs: { storageEncrypted: true, kmsKeyId: "" }, expect: "violates" },
        { title: "a replica whose source is unknown", inputs: { replicateSourceDb: unknown }, expect: "waits" },
    ] as const;
    for (const { title, inputs, expect } of cases) {
        it(`${title}: ${expect}`, () => expectOutcome(packs, rule, { stack: [resource(type, inputs)], expect }));
    }

    it("takes a serverless cluster as encrypted and a provisioned one as not", async () => {
        const serverless = { kmsKeyId, engineMode: "serverless" };
        await expectOutcome(packs, rule, { stack: [resource(cluster, serverless)], expect: "passes" });
        await expectOutcome(packs, rule, { stack: [resource(cluster, { kmsKeyId })], expect: "violates" });
    });

    it("knows at preview that a key of the same stack is a customer's", () => {
        const key = resource("aws:kms/key:Key", { enableKeyRotation: true }, { name: "key" });
        const inputs = { storageEncrypted: true, kmsKeyId: unknown };
        const database = resource(type, inputs, { references: { kmsKeyId: ["key"] }, outputs: { kmsKeyId } });
        const preview = { ...database, outputs: {} };
        return expectOutcome(packs, rule, { stack: [key, preview], expect: "passes" });
    });

    it("waits for a key that comes from elsewhere and decides it at the end of the update", () =>
        expectDeferral(
            packs,
            rule,
            (outputs) => [resource(type, { storageEncrypted: true, kmsKeyId: unknown }, { outputs })],
            { good: { kmsKeyId }, bad: { kmsKeyId: "arn:aws:kms:eu-west-2:123456789012:alias/aws/rds" } },
        ));

    it("decides about what was restored when RDS has told how it is encrypted", () =>
        expectDeferral(packs, rule, (outputs) => [resource(type, restored, { outputs })], {
            good: { storageEncrypted: true, kmsKeyId },
            bad: { storageEncrypted: false, kmsKeyId },
        }));

    it("reports what is wrong although another value is unknown", () =>
        expectOutcome(packs, rule, {
            stack: [resource(type, { storageEncrypted: false, kmsKeyId: unknown })],
            expect: "violates",
            says: /storageEncrypted is false/,
        }));

    it("holds keys against the configured patterns", () =>
        expectOutcome(packs, rule, {
            stack: [resource(type, { storageEncrypted: true, kmsKeyId })],
            settings: { allowedKeyPatterns: [":210987654321:key/"] },
            expect: "violates",
            says: /matches none of :210987654321:key\//,
        }));

    it("has nothing to say about other types", () =>
        expectOutcome(packs, rule, { stack: [resource("aws:rds/proxy:Proxy", {})], expect: "passes" }));

    it("is never fixed, since that would replace the database", async () => {
        await packs.preview.configure({ [rule]: { enforcementLevel: "remediate" } });
        const database = resource(type, {});
        const properties = await packs.preview.remediate(database);
        if (properties !== undefined) {
            throw new Error(`expected no fix, got ${JSON.stringify(properties)}`);
        }
    });
});
