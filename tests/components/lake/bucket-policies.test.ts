import assert from "node:assert/strict";
import { EdgeCache } from "../../../components/cache/edge-cache/edge-cache";
import { S3Lake } from "../../../components/lake/s3-lake/s3-lake";
import { Tier } from "../../../components/shared/tier";
import type { Plain, Recording } from "../mocks";
import { record } from "../mocks";
import type { RequestContext } from "./iam-evaluator";
import { applying } from "./iam-evaluator";
import { given, lakeOf, statementsOf, topicsOf } from "./lake-fixture";

const algorithm = "s3:x-amz-server-side-encryption";
const key = "s3:x-amz-server-side-encryption-aws-kms-key-id";
const customer = "s3:x-amz-server-side-encryption-customer-algorithm";
const lakeKey = "arn:aws:kms:eu-west-2:123456789012:key/events-key-key-id";
const tls = { "aws:SecureTransport": "true", "s3:TlsVersion": "1.2" };
const object = "arn:aws:s3:::events-raw-1234567/2026/a.parquet";

describe("the bucket policy of a zone", () => {
    let policy: { [sid: string]: Plain };
    before(async () => (policy = statementsOf(await lakeOf(), "events-raw-policy")));

    const writes: { title: string; headers: RequestContext; denied: string[] }[] = [
        {
            title: "passes a write without encryption headers, which gets the lake's key by default",
            headers: {},
            denied: [],
        },
        {
            title: "passes a write that names the lake's key",
            headers: { [algorithm]: "aws:kms", [key]: lakeKey },
            denied: [],
        },
        {
            title: "denies a write that asks for S3's own keys",
            headers: { [algorithm]: "AES256" },
            denied: ["DenyOtherEncryption"],
        },
        {
            title: "denies a write that asks for dual-layer encryption",
            headers: { [algorithm]: "aws:kms:dsse", [key]: lakeKey },
            denied: ["DenyOtherEncryption"],
        },
        {
            title: "denies a write under another key",
            headers: { [algorithm]: "aws:kms", [key]: "arn:aws:kms:eu-west-2:123456789012:key/other" },
            denied: ["DenyOtherKey"],
        },
        {
            title: "denies a write that asks for KMS without a key, which would get the account's aws/s3 key",
            headers: { [algorithm]: "aws:kms" },
            denied: ["DenyUnnamedKey"],
        },
        {
            title: "denies a write under a customer's key",
            headers: { [customer]: "AES256" },
            denied: ["DenyCustomerKey"],
        },
    ];
    for (const { title, headers, denied } of writes) {
        it(title, () => {
            const request = { action: "s3:PutObject", resource: object, context: { ...tls, ...headers } };
            assert.deepEqual(applying(policy, "Deny", request), denied);
        });
    }

    it("denies everything without TLS, on the bucket and its objects", () => {
        for (const [action, resource] of [
            ["s3:ListBucket", "arn:aws:s3:::events-raw-1234567"],
            ["s3:GetObject", object],
        ] as const) {
            const context = { "aws:SecureTransport": "false" };
            assert.deepEqual(applying(policy, "Deny", { action, resource, context }), ["DenyWithoutTls"]);
        }
    });

    it("denies TLS 1.1 and passes TLS 1.3", () => {
        const request = (version: string) => ({
            action: "s3:GetObject",
            resource: object,
            context: { ...tls, "s3:TlsVersion": version },
        });
        assert.deepEqual(applying(policy, "Deny", request("1.1")), ["DenyOldTls"]);
        assert.deepEqual(applying(policy, "Deny", request("1.3")), []);
    });

    it("lets copies be written by replication, whose action is not s3:PutObject", () => {
        const request = { action: "s3:ReplicateObject", resource: object, context: { ...tls, [algorithm]: "aws:kms" } };
        assert.deepEqual(applying(policy, "Deny", request), []);
    });

    it("allows nobody anything: that is left to IAM", () => {
        assert.ok(Object.values(policy).every(({ Effect, Principal }) => Effect === "Deny" && Principal === "*"));
    });
});

describe("the bucket policy of a zone behind CloudFront", () => {
    const edge = "arn:aws:cloudfront::123456789012:distribution/E1";
    const args = { tier: Tier.Premium, curated: { edgeDistributionArns: [edge] } };
    const read = (sourceArn: string) => ({
        action: "s3:GetObject",
        resource: "arn:aws:s3:::events-curated-1234567/a.png",
        context: { ...tls, "aws:SourceArn": sourceArn },
    });
    let lake: Recording<unknown>;
    before(async () => (lake = await lakeOf(args)));

    it("lets the named distribution read objects, and no other", () => {
        const policy = statementsOf(lake, "events-curated-policy");
        assert.deepEqual(applying(policy, "Allow", read(edge)), ["ReadByTheEdge"]);
        assert.deepEqual(applying(policy, "Deny", read(edge)), []);
        assert.deepEqual(applying(policy, "Allow", read(`${edge}2`)), []);
        assert.deepEqual(applying(policy, "Allow", { ...read(edge), action: "s3:PutObject" }), []);
        assert.deepEqual(policy.ReadByTheEdge?.Principal, { Service: "cloudfront.amazonaws.com" });
    });

    it("is read by an edge of the same program, since the bucket's name is known beforehand", async () => {
        const made = await record(() => {
            const regionalDomainName = "acme-curated.s3.eu-west-2.amazonaws.com";
            const originBucket = { bucketName: "acme-curated", regionalDomainName };
            const media = new EdgeCache("media", { originBucket, alertTopics: topicsOf("us-east-1") });
            const curated = { edgeDistributionArns: [media.distribution.arn] };
            return new S3Lake("events", { ...given, bucketNamePrefix: "acme", curated });
        });
        const { urn } = made.one("aws:cloudfront/distribution:Distribution");
        assert.equal(made.one("events-curated").inputs.bucket, "acme-curated");
        for (const name of ["events-curated-policy", "events-key"]) {
            assert.ok(made.one(name).dependencies.includes(urn), name);
        }
    });

    it("has a key that decrypts for that distribution, and neither another zone nor a copy that admits it", () => {
        const key = statementsOf(lake, "events-key").DecryptByTheEdge;
        assert.deepEqual(
            [key?.Action, key?.Condition],
            [["kms:Decrypt"], { StringEquals: { "aws:SourceArn": [edge] } }],
        );
        for (const name of ["events-raw-policy", "events-curated-replica-policy"]) {
            assert.equal(statementsOf(lake, name).ReadByTheEdge, undefined);
        }
        assert.equal(statementsOf(lake, "events-recovery-key").DecryptByTheEdge, undefined);
    });
});

describe("the bucket policy of the access logs", () => {
    let policy: { [sid: string]: Plain };
    before(async () => (policy = statementsOf(await lakeOf(), "events-access-logs-policy")));

    const delivery = (context: { [key: string]: string }) => ({
        action: "s3:PutObject",
        resource: "arn:aws:s3:::events-access-logs-1234567/raw/log",
        context: { ...tls, "aws:SourceAccount": "123456789012", ...context },
    });

    it("admits S3's log delivery for the lake's buckets in its own account", () => {
        const fromZone = delivery({ "aws:SourceArn": "arn:aws:s3:::events-raw-1234567" });
        assert.deepEqual(applying(policy, "Allow", fromZone), ["AllowLogDelivery"]);
        assert.deepEqual(applying(policy, "Deny", fromZone), []);
        assert.deepEqual(policy.AllowLogDelivery?.Principal, { Service: "logging.s3.amazonaws.com" });
    });

    it("admits neither another bucket nor another account", () => {
        const otherBucket = delivery({ "aws:SourceArn": "arn:aws:s3:::other" });
        const otherAccount = delivery({
            "aws:SourceArn": "arn:aws:s3:::events-raw-1234567",
            "aws:SourceAccount": "999999999999",
        });
        assert.deepEqual(applying(policy, "Allow", otherBucket), []);
        assert.deepEqual(applying(policy, "Allow", otherAccount), []);
    });

    it("denies nothing about encryption, since log delivery cannot use a CMK", () => {
        assert.deepEqual(Object.keys(policy), ["DenyWithoutTls", "DenyOldTls", "AllowLogDelivery"]);
    });
});
