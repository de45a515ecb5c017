import assert from "node:assert/strict";
import { resource, unknown } from "../../../policy-pack/testing/shapes";
import { Packs, expectDeferral, expectOutcome, findings } from "../rule-cases";

const rule = "cross-required-tags";
const type = "aws:rds/instance:Instance";
const tags = { Environment: "dev", Project: "orders", Owner: "data-platform", CostCenter: "CC-1" };

describe(rule, () => {
    const packs = new Packs();
    before(() => packs.start());

    const provider = (more: object) => ({ provider: { defaultTags: { tags: more } } });
    const cases = [
        { title: "a resource with all tags", stack: () => [resource(type, { tags })], expect: "passes" },
        { title: "a resource without tags", stack: () => [resource(type, {})], expect: "violates" },
        { title: "an empty tag", stack: () => [resource(type, { tags: { ...tags, Owner: "" } })], expect: "violates" },
        {
            title: "tags by default of the provider",
            stack: () => [resource(type, {}, provider(tags))],
            expect: "passes",
        },
        {
            title: "tags partly by default of the provider",
            stack: () => [
                resource(type, { tags: { Environment: "dev" } }, provider({ ...tags, Environment: undefined })),
            ],
            expect: "passes",
        },
        { title: "tags that are unknown", stack: () => [resource(type, { tags: unknown })], expect: "waits" },
        {
            title: "one unknown tag beside a missing one",
            stack: () => [resource(type, { tags: { ...tags, Owner: unknown, Project: undefined } })],
            expect: "violates",
        },
        {
            title: "tags of an auto-scaling group",
            stack: () => [
                resource("aws:autoscaling/group:Group", {
                    tags: Object.entries(tags).map(([key, value]) => ({ key, value, propagateAtLaunch: true })),
                }),
            ],
            expect: "passes",
        },
        {
            title: "an Azure resource without tags",
            stack: () => [resource("azure-native:sql:Server", {})],
            expect: "violates",
        },
        {
            title: "a versioned Azure type without tags",
            stack: () => [resource("azure-native:sql/v20230801:Server", {})],
            expect: "violates",
        },
        {
            title: "a type that takes no tags",
            stack: () => [resource("aws:s3/bucketPolicy:BucketPolicy", {})],
            expect: "passes",
        },
        { title: "a component", stack: () => [resource("strata:index:RdsDatabase", {})], expect: "passes" },
    ] as const;
    for (const { title, stack, expect } of cases) {
        it(`${title}: ${expect}`, () => expectOutcome(packs, rule, { stack: stack(), expect }));
    }

    it("waits for tags that only the update knows and decides them then", () =>
        expectDeferral(packs, rule, (outputs) => [resource(type, { tags: unknown }, { outputs })], {
            good: { tags },
            bad: { tags: { Environment: "dev" } },
        }));

    it("names all missing tags at once", async () => {
        const [finding, ...others] = await findings(packs.update, rule, [resource(type, { tags: { Owner: "a" } })]);
        assert.match(
            finding?.message ?? "",
            /tag CostCenter is missing, tag Environment is missing, tag Project is missing/,
        );
        assert.deepEqual(others, []);
    });

    it("holds values against the configured patterns", () =>
        expectOutcome(packs, rule, {
            stack: [resource(type, { tags: { CostCenter: "CC-1 or so" } })],
            settings: { tags: { CostCenter: "CC-\\d+" } },
            expect: "violates",
            says: /CostCenter is "CC-1 or so", allowed is CC-\\d\+/,
        }));
});
