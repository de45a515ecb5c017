import assert from "node:assert/strict";
import type { Json } from "../../../../policy-pack/testing/shapes";
import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { Packs, expectOutcome, findings } from "../../rule-cases";
import { attached, bucket, unnamedBucket } from "./bucket";

const rule = "aws-s3-tls-only";
const type = "aws:s3/bucketPolicy:BucketPolicy";
const deny = {
    Effect: "Deny",
    Principal: "*",
    Action: "s3:*",
    Resource: ["arn:aws:s3:::data", "arn:aws:s3:::data/*"],
    Condition: { Bool: { "aws:SecureTransport": "false" } },
};

function policy(...statements: readonly Json[]): string {
    return JSON.stringify({ Version: "2012-10-17", Statement: statements });
}

describe(rule, () => {
    const packs = new Packs();
    before(() => packs.start());

    const own = (document: unknown) => resource(type, { bucket: "data", policy: document });
    const accepted: Readonly<Record<string, unknown>> = {
        "a policy that denies plain requests": policy(deny),
        "a policy as an object": JSON.parse(policy(deny)) as unknown,
        "a single statement": JSON.stringify({ Statement: deny }),
        "a principal of all accounts": policy({ ...deny, Principal: { AWS: "*" } }),
        "a boolean in the condition": policy({ ...deny, Condition: { Bool: { "aws:SecureTransport": false } } }),
        "all resources at once": policy({ ...deny, Resource: "arn:aws:s3:::data*" }),
        "two statements, one for the bucket and one for its objects": policy(
            { ...deny, Resource: "arn:aws:s3:::data" },
            { ...deny, Resource: "arn:aws:s3:::data/*" },
        ),
    };
    for (const [title, document] of Object.entries(accepted)) {
        it(`passes ${title}`, () => expectOutcome(packs, rule, { stack: [bucket(), own(document)], expect: "passes" }));
    }

    const refused: Readonly<Record<string, unknown>> = {
        "a policy that only allows": policy({ ...deny, Effect: "Allow" }),
        "a policy for some principals": policy({ ...deny, Principal: { AWS: "arn:aws:iam::123456789012:root" } }),
        "a policy for some actions": policy({ ...deny, Action: "s3:GetObject" }),
        "a policy for the objects alone": policy({ ...deny, Resource: "arn:aws:s3:::data/*" }),
        "a further condition": policy({
            ...deny,
            Condition: { ...deny.Condition, StringEquals: { "aws:PrincipalTag/team": "x" } },
        }),
        "the opposite condition": policy({ ...deny, Condition: { Bool: { "aws:SecureTransport": "true" } } }),
        "no condition on transport": policy({ ...deny, Condition: {} }),
        "what is no policy": "{",
    };
    for (const [title, document] of Object.entries(refused)) {
        it(`refuses ${title}`, () =>
            expectOutcome(packs, rule, { stack: [bucket(), own(document)], expect: "violates" }));
    }

    it("knows that a bucket without a policy answers plain requests", async () => {
        await expectOutcome(packs, rule, { stack: [bucket()], expect: "violates", says: /no bucket policy exists/ });
        await expectOutcome(packs, rule, { stack: [unnamedBucket()], expect: "violates" });
    });

    it("reads the policy inside a bucket", () =>
        expectOutcome(packs, rule, { stack: [bucket({ policy: policy(deny) })], expect: "passes" }));

    it("waits for a policy that only the update knows and decides it then", async () => {
        const late = (outputs: Json) => [bucket(), resource(type, { bucket: "data", policy: unknown }, { outputs })];
        await expectOutcome(packs, rule, {
            stack: [unnamedBucket(), attached(type, { policy: unknown })],
            expect: "waits",
        });
        assert.deepEqual(await findings(packs.update, rule, late({ policy: policy(deny) })), []);
        assert.equal((await findings(packs.update, rule, late({ policy: policy() })))[0]?.level, "mandatory");
    });

    it("has nothing to say about other types", () =>
        expectOutcome(packs, rule, {
            stack: [resource("aws:s3/directoryBucket:DirectoryBucket", {})],
            expect: "passes",
        }));
});
