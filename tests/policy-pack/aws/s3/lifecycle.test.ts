import assert from "node:assert/strict";
import type { Json } from "../../../../policy-pack/testing/shapes";
import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { Packs, expectOutcome, findings } from "../../rule-cases";
import { attached, bucket, unnamedBucket } from "./bucket";

const rule = "aws-s3-lifecycle";
const type = "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration";
const good = {
    id: "keep-clean",
    status: "Enabled",
    abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
    noncurrentVersionExpiration: { noncurrentDays: 30 },
};

describe(rule, () => {
    const packs = new Packs();
    before(() => packs.start());

    const own = (...rules: readonly (Json | string)[]) => resource(type, { bucket: "data", rules });
    const without = (name: string) => ({ ...good, [name]: undefined });
    const cases = [
        { title: "a bucket that cleans up", stack: () => [bucket(), own(good)], expect: "passes" },
        {
            title: "a rule that is off",
            stack: () => [bucket(), own({ ...good, status: "Disabled" })],
            expect: "violates",
        },
        {
            title: "uploads that never end",
            stack: () => [bucket(), own(without("abortIncompleteMultipartUpload"))],
            expect: "violates",
        },
        {
            title: "versions that never expire",
            stack: () => [bucket(), own(without("noncurrentVersionExpiration"))],
            expect: "violates",
        },
        { title: "a bucket with nothing said", stack: () => [bucket()], expect: "violates" },
        { title: "a new bucket with nothing said", stack: () => [unnamedBucket()], expect: "violates" },
        {
            title: "a new bucket joined by dependency",
            stack: () => [unnamedBucket(), attached(type, { rules: [good] })],
            expect: "passes",
        },
        {
            title: "rules inside a bucket",
            stack: () => [
                bucket({
                    lifecycleRules: [
                        {
                            enabled: true,
                            abortIncompleteMultipartUploadDays: 7,
                            noncurrentVersionExpiration: { days: 30 },
                        },
                    ],
                }),
            ],
            expect: "passes",
        },
        {
            title: "rules that are unknown",
            stack: () => [bucket(), resource(type, { bucket: "data", rules: unknown })],
            expect: "waits",
        },
        {
            title: "another type",
            stack: () => [resource("aws:s3/directoryBucket:DirectoryBucket", {})],
            expect: "passes",
        },
    ] as const;
    for (const { title, stack, expect } of cases) {
        it(`${title}: ${expect}`, () => expectOutcome(packs, rule, { stack: stack(), expect }));
    }

    it("asks only for what is configured", () =>
        expectOutcome(packs, rule, {
            stack: [bucket(), own({ id: "ia", status: "Enabled" })],
            settings: { abortIncompleteUploads: false, expireOldVersions: false },
            expect: "passes",
        }));

    it("decides by the outputs at the end of the update", async () => {
        const late = (rules: readonly Json[]) => [
            bucket(),
            resource(type, { bucket: "data", rules: unknown }, { outputs: { rules } }),
        ];
        assert.deepEqual(await findings(packs.update, rule, late([good])), []);
        assert.equal((await findings(packs.update, rule, late([])))[0]?.level, "mandatory");
    });
});
