import assert from "node:assert/strict";
import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { Packs, expectFix, expectOutcome, findings } from "../../rule-cases";
import { attached, bucket, unnamedBucket } from "./bucket";

const rule = "aws-s3-versioning";
const type = "aws:s3/bucketVersioning:BucketVersioning";
const status = (value: string) => ({ versioningConfiguration: { status: value } });

describe(rule, () => {
    const packs = new Packs();
    before(() => packs.start());

    const own = (value: string) => resource(type, { bucket: "data", ...status(value) });
    const cases = [
        { title: "a bucket with versions", stack: () => [bucket(), own("Enabled")], expect: "passes" },
        {
            title: "a bucket whose versions are suspended",
            stack: () => [bucket(), own("Suspended")],
            expect: "violates",
        },
        { title: "a bucket with nothing said", stack: () => [bucket()], expect: "violates" },
        { title: "a new bucket with nothing said", stack: () => [unnamedBucket()], expect: "violates" },
        {
            title: "a new bucket joined by dependency",
            stack: () => [unnamedBucket(), attached(type, status("Enabled"))],
            expect: "passes",
        },
        {
            title: "a new bucket joined by its V2 twin",
            stack: () => [unnamedBucket(), attached("aws:s3/bucketVersioningV2:BucketVersioningV2", status("Enabled"))],
            expect: "passes",
        },
        {
            title: "versions inside a bucket",
            stack: () => [bucket({ versioning: { enabled: true } })],
            expect: "passes",
        },
        {
            title: "versions inside a V2 bucket",
            stack: () => [resource("aws:s3/bucketV2:BucketV2", { versionings: [{ enabled: true }] })],
            expect: "passes",
        },
        { title: "a status that is unknown", stack: () => [bucket(), own(unknown)], expect: "waits" },
        {
            title: "another type",
            stack: () => [resource("aws:s3/directoryBucket:DirectoryBucket", {})],
            expect: "passes",
        },
    ] as const;
    for (const { title, stack, expect } of cases) {
        it(`${title}: ${expect}`, () => expectOutcome(packs, rule, { stack: stack(), expect }));
    }

    it("decides by the outputs at the end of the update", async () => {
        const late = (value: string) => [
            bucket(),
            resource(type, { bucket: "data", ...status(unknown) }, { outputs: status(value) }),
        ];
        assert.deepEqual(await findings(packs.update, rule, late("Enabled")), []);
        assert.equal((await findings(packs.update, rule, late("Suspended")))[0]?.level, "mandatory");
    });

    it("is fixed by enabling it", () => expectFix(packs, rule, own("Suspended"), status("Enabled")));
});
