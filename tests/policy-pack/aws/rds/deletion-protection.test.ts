import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { Packs, expectDeferral, expectFix, expectOutcome } from "../../rule-cases";

const rule = "aws-rds-deletion-protection";
const type = "aws:rds/instance:Instance";
const prod = { tags: { Environment: "prod" } };

describe(rule, () => {
    const packs = new Packs();
    before(() => packs.start());

    const cases = [
        { title: "a protected database", type, inputs: { deletionProtection: true, ...prod }, expect: "passes" },
        { title: "an unprotected database", type, inputs: { deletionProtection: false, ...prod }, expect: "violates" },
        { title: "a database with nothing said", type, inputs: prod, expect: "violates" },
        { title: "a cluster with nothing said", type: "aws:rds/cluster:Cluster", inputs: prod, expect: "violates" },
        {
            title: "a global cluster with nothing said",
            type: "aws:rds/globalCluster:GlobalCluster",
            inputs: {},
            expect: "violates",
        },
        { title: "a database of a local stack", type, inputs: { tags: { Environment: "local" } }, expect: "passes" },
        { title: "another type", type: "aws:rds/proxy:Proxy", inputs: prod, expect: "passes" },
        { title: "a database whose environment is unknown", type, inputs: { tags: unknown }, expect: "waits" },
    ] as const;
    for (const each of cases) {
        it(`${each.title}: ${each.expect}`, () =>
            expectOutcome(packs, rule, { stack: [resource(each.type, each.inputs)], expect: each.expect }));
    }

    it("waits for a value that only the update knows and decides it then", () =>
        expectDeferral(
            packs,
            rule,
            (outputs) => [resource(type, { deletionProtection: unknown, ...prod }, { outputs })],
            {
                good: { deletionProtection: true },
                bad: { deletionProtection: false },
            },
        ));

    it("binds in every environment when it is configured to", () =>
        expectOutcome(packs, rule, {
            stack: [resource(type, { tags: { Environment: "local" } })],
            settings: { environments: ["*"] },
            expect: "violates",
        }));

    it("is fixed in place", () => expectFix(packs, rule, resource(type, prod), { deletionProtection: true }));
});
