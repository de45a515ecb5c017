import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { Packs, expectDeferral, expectFix, expectOutcome } from "../../rule-cases";

const rule = "aws-rds-not-public";
const type = "aws:rds/instance:Instance";

describe(rule, () => {
    const packs = new Packs();
    before(() => packs.start());

    const cases = [
        { title: "a private database", type, inputs: { publiclyAccessible: false }, expect: "passes" },
        { title: "a public database", type, inputs: { publiclyAccessible: true }, expect: "violates" },
        { title: "a database with nothing said", type, inputs: {}, expect: "passes" },
        {
            title: "another type",
            type: "aws:rds/cluster:Cluster",
            inputs: { publiclyAccessible: true },
            expect: "passes",
        },
        {
            title: "a public Aurora instance",
            type: "aws:rds/clusterInstance:ClusterInstance",
            inputs: { publiclyAccessible: true },
            expect: "violates",
        },
        {
            title: "a public database that says so in words",
            type,
            inputs: { publiclyAccessible: "true" },
            expect: "violates",
        },
    ] as const;
    for (const each of cases) {
        it(`${each.title}: ${each.expect}`, () =>
            expectOutcome(packs, rule, { stack: [resource(each.type, each.inputs)], expect: each.expect }));
    }

    it("waits for a value that only the update knows and decides it then", () =>
        expectDeferral(packs, rule, (outputs) => [resource(type, { publiclyAccessible: unknown }, { outputs })], {
            good: { publiclyAccessible: false },
            bad: { publiclyAccessible: true },
        }));

    it("is fixed in place", () =>
        expectFix(packs, rule, resource(type, { publiclyAccessible: true }), { publiclyAccessible: false }));
});
