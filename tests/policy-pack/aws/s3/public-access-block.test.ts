import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { Packs, expectFix, expectOutcome, findings } from "../../rule-cases";
import { attached, bucket, unnamedBucket } from "./bucket";
import assert from "node:assert/strict";

const rule = "aws-s3-public-access-block";
const type = "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock";
const all = { blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true };

describe(rule, () => {
    const packs = new Packs();
    before(() => packs.start());

    const block = (inputs: object) => resource(type, { bucket: "data", ...inputs });
    const cases = [
        { title: "a bucket with all four switches", stack: () => [bucket(), block(all)], expect: "passes" },
        { title: "a bucket without a block", stack: () => [bucket()], expect: "violates" },
        {
            title: "a bucket with one switch off",
            stack: () => [bucket(), block({ ...all, restrictPublicBuckets: false })],
            expect: "violates",
        },
        {
            title: "a bucket whose block leaves a switch out",
            stack: () => [bucket(), block({ ...all, ignorePublicAcls: undefined })],
            expect: "violates",
        },
        {
            title: "a bucket beside another bucket's block",
            stack: () => [bucket(), resource(type, { bucket: "logs", ...all })],
            expect: "violates",
        },
        {
            title: "an account that blocks everything",
            stack: () => [bucket(), resource("aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock", all)],
            expect: "passes",
        },
        {
            title: "a V2 bucket without a block",
            stack: () => [resource("aws:s3/bucketV2:BucketV2", { bucket: "data" })],
            expect: "violates",
        },
        {
            title: "another type",
            stack: () => [resource("aws:s3/directoryBucket:DirectoryBucket", {})],
            expect: "passes",
        },
        {
            title: "a block whose bucket is unknown and comes from nowhere",
            stack: () => [bucket(), resource(type, { bucket: unknown, ...all })],
            expect: "waits",
        },
        {
            title: "a switch that is unknown",
            stack: () => [bucket(), block({ ...all, blockPublicAcls: unknown })],
            expect: "waits",
        },
        {
            title: "one unknown switch beside one that is off",
            stack: () => [bucket(), block({ ...all, blockPublicAcls: unknown, blockPublicPolicy: false })],
            expect: "violates",
        },
        {
            title: "a new bucket joined by dependency",
            stack: () => [unnamedBucket(), attached(type, all)],
            expect: "passes",
        },
        { title: "a new bucket without a block", stack: () => [unnamedBucket()], expect: "violates" },
    ] as const;
    for (const { title, stack, expect } of cases) {
        it(`${title}: ${expect}`, () => expectOutcome(packs, rule, { stack: stack(), expect }));
    }

    it("decides by the outputs at the end of the update", async () => {
        const late = (blockPublicAcls: boolean) => [
            bucket(),
            resource(type, { ...all, bucket: "data", blockPublicAcls: unknown }, { outputs: { blockPublicAcls } }),
        ];
        assert.deepEqual(await findings(packs.update, rule, late(true)), []);
        assert.equal((await findings(packs.update, rule, late(false)))[0]?.level, "mandatory");
    });

    it("is fixed by switching all four on", () => expectFix(packs, rule, block({ blockPublicAcls: true }), all));
});
