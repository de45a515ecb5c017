import { resource, unknown } from "../../harness";
import { Packs, expectDeferral, expectFix, expectOutcome } from "../../rule-cases";

const rule = "aws-rds-backup-retention";
const type = "aws:rds/instance:Instance";
const cluster = "aws:rds/cluster:Cluster";

describe(rule, () => {
    const packs = new Packs();
    before(() => packs.start());

    const cases = [
        { title: "exactly the minimum", type, inputs: { backupRetentionPeriod: 7 }, expect: "passes" },
        { title: "more than the minimum", type, inputs: { backupRetentionPeriod: 35 }, expect: "passes" },
        { title: "less than the minimum", type, inputs: { backupRetentionPeriod: 6 }, expect: "violates" },
        { title: "backups switched off", type, inputs: { backupRetentionPeriod: 0 }, expect: "violates" },
        {
            title: "a replica, which has its source's backups",
            type,
            inputs: { replicateSourceDb: "a" },
            expect: "passes",
        },
        { title: "another type", type: "aws:rds/proxy:Proxy", inputs: {}, expect: "passes" },
    ] as const;
    for (const each of cases) {
        it(`${each.title}: ${each.expect}`, () =>
            expectOutcome(packs, rule, { stack: [resource(each.type, each.inputs)], expect: each.expect }));
    }

    it("knows that an instance keeps nothing and a cluster one day when nobody asks for more", async () => {
        await expectOutcome(packs, rule, { stack: [resource(type, {})], expect: "violates", says: /is 0 days/ });
        await expectOutcome(packs, rule, { stack: [resource(cluster, {})], expect: "violates", says: /is 1 days/ });
    });

    it("waits for a value that only the update knows and decides it then", () =>
        expectDeferral(packs, rule, (outputs) => [resource(type, { backupRetentionPeriod: unknown }, { outputs })], {
            good: { backupRetentionPeriod: 14 },
            bad: { backupRetentionPeriod: 1 },
        }));

    it("takes the configured minimum", () =>
        expectOutcome(packs, rule, {
            stack: [resource(type, { backupRetentionPeriod: 14 })],
            settings: { minDays: 30 },
            expect: "violates",
            says: /at least 30/,
        }));

    it("advises where it is configured to", async () => {
        const stack = [resource(type, {})];
        await expectOutcome(packs, rule, { stack, settings: { enforcementLevel: "advisory" }, expect: "waits" });
        await expectOutcome(packs, rule, { stack, settings: { enforcementLevel: "disabled" }, expect: "passes" });
    });

    it("is fixed in place", () =>
        expectFix(packs, rule, resource(type, { backupRetentionPeriod: 1 }), { backupRetentionPeriod: 7 }));
});
