import type { Json } from "../../../../policy-pack/testing/shapes";
import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { Packs, expectOutcome } from "../../rule-cases";
import { attached, bucket, unnamedBucket } from "./bucket";

const rule = "aws-s3-sse-kms-cmk";
const type = "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration";
const key = "arn:aws:kms:eu-west-2:123456789012:key/1";
const kms = { sseAlgorithm: "aws:kms", kmsMasterKeyId: key };

function rules(applyServerSideEncryptionByDefault: Json): Json {
    return { rules: [{ applyServerSideEncryptionByDefault }] };
}

describe(rule, () => {
    const packs = new Packs();
    before(() => packs.start());

    const own = (byDefault: Json) => resource(type, { bucket: "data", ...rules(byDefault) });
    const cases = [
        { title: "a bucket under a customer's key", stack: () => [bucket(), own(kms)], expect: "passes" },
        {
            title: "a bucket under S3's keys",
            stack: () => [bucket(), own({ sseAlgorithm: "AES256" })],
            expect: "violates",
        },
        {
            title: "a bucket under AWS's KMS key",
            stack: () => [bucket(), own({ sseAlgorithm: "aws:kms" })],
            expect: "violates",
        },
        {
            title: "a bucket under AWS's KMS key by alias",
            stack: () => [bucket(), own({ ...kms, kmsMasterKeyId: "alias/aws/s3" })],
            expect: "violates",
        },
        { title: "a bucket with nothing said", stack: () => [bucket()], expect: "violates" },
        { title: "a new bucket with nothing said", stack: () => [unnamedBucket()], expect: "violates" },
        {
            title: "a new bucket joined by dependency",
            stack: () => [unnamedBucket(), attached(type, rules(kms))],
            expect: "passes",
        },
        {
            title: "a bucket with its key inside",
            stack: () => [
                bucket({
                    serverSideEncryptionConfiguration: { rule: { applyServerSideEncryptionByDefault: kms } },
                }),
            ],
            expect: "passes",
        },
        {
            title: "a V2 bucket with its key inside",
            stack: () => [
                resource("aws:s3/bucketV2:BucketV2", {
                    serverSideEncryptionConfigurations: [{ rules: [{ applyServerSideEncryptionByDefaults: [kms] }] }],
                }),
            ],
            expect: "passes",
        },
        {
            title: "a target of access logs under S3's keys",
            stack: () => [
                bucket(),
                resource("aws:s3/bucketLogging:BucketLogging", { bucket: "x", targetBucket: "data" }),
            ],
            expect: "passes",
        },
        {
            title: "a key that is unknown",
            stack: () => [bucket(), own({ ...kms, kmsMasterKeyId: unknown })],
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

    it("knows at preview that a key of the same stack is a customer's", () => {
        const configuration = resource(
            type,
            { bucket: "data", ...rules({ ...kms, kmsMasterKeyId: unknown }) },
            { references: { rules: ["key"] } },
        );
        const stack = [resource("aws:kms/key:Key", {}, { name: "key" }), bucket(), configuration];
        return expectOutcome(packs, rule, { stack, expect: "passes" });
    });

    it("holds keys against the configured patterns", () =>
        expectOutcome(packs, rule, {
            stack: [bucket(), own(kms)],
            settings: { allowedKeyPatterns: [":210987654321:key/"] },
            expect: "violates",
        }));
});
