import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { Packs, expectDeferral, expectFix, expectOutcome } from "../../rule-cases";

const rule = "aws-rds-instance-multi-az";
const type = "aws:rds/instance:Instance";
const prod = { tags: { Environment: "prod" } };
const dev = { tags: { Environment: "dev" } };

describe(rule, () => {
    const packs = new Packs();
    before(() => packs.start());

    it("passes a database with a standby", () =>
        expectOutcome(packs, rule, { stack: [resource(type, { multiAz: true, ...prod })], expect: "passes" }));

    it("refuses a database without a standby", () =>
        expectOutcome(packs, rule, {
            stack: [resource(type, { multiAz: false, ...prod })],
            expect: "violates",
            says: /multiAz is false.*set environment/is,
        }));

    it("knows that a database has no standby when nobody asks for one", () =>
        expectOutcome(packs, rule, { stack: [resource(type, prod)], expect: "violates" }));

    it("waits for a value that only the update knows and decides it then", () =>
        expectDeferral(packs, rule, (outputs) => [resource(type, { multiAz: unknown, ...prod }, { outputs })], {
            good: { multiAz: true },
            bad: { multiAz: false },
        }));

    it("has nothing to say about other types", () =>
        expectOutcome(packs, rule, {
            stack: [resource("aws:rds/cluster:Cluster", { multiAz: false, ...prod })],
            expect: "passes",
        }));

    it("lets a read replica be in one zone, even while its source is unknown", () =>
        expectOutcome(packs, rule, {
            stack: [resource(type, { replicateSourceDb: unknown, ...prod })],
            expect: "passes",
        }));

    it("leaves other environments alone", () =>
        expectOutcome(packs, rule, { stack: [resource(type, dev)], expect: "passes" }));

    it("binds a database whose environment nobody names", () =>
        expectOutcome(packs, rule, { stack: [resource(type, {})], expect: "violates" }));

    it("binds the environments that are configured", () =>
        expectOutcome(packs, rule, {
            stack: [resource(type, dev)],
            settings: { environments: ["dev"] },
            expect: "violates",
        }));

    it("reads the environment from the provider's default tags", () =>
        expectOutcome(packs, rule, {
            stack: [
                resource(type, {}, { provider: { defaultTags: JSON.stringify({ tags: { Environment: "dev" } }) } }),
            ],
            expect: "passes",
        }));

    it("is fixed in place", () => expectFix(packs, rule, resource(type, prod), { multiAz: true }));
});
