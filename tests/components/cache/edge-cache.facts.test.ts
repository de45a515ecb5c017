import assert from "node:assert/strict";
import type { EdgeCacheArgs } from "../../../components/cache/edge-cache/edge-cache.args";
import { EdgeContent, EdgeTlsPolicy } from "../../../components/cache/edge-cache/edge-cache.args";
import { edgeCacheProblems } from "../../../components/cache/edge-cache/edge-cache.rules";
import { Environment, Tier } from "../../../components/shared/tier";
import { args, bucket, certificateArn, own } from "./edge-cache.fixture";
import { topics } from "./elasticache.fixture";

const fromBucket = { originDomain: undefined, originBucket: bucket };
const problems = (over: Partial<EdgeCacheArgs>) =>
    edgeCacheProblems("shop", args(over)).map(({ key, reason }) => `${key}: ${reason}`);

/** The fact, arguments against it, and the whole message. */
const refused: [fact: string, over: Partial<EdgeCacheArgs>, message: string][] = [
    [
        "CloudFront's own certificate takes no TLS policy",
        { tlsPolicy: EdgeTlsPolicy.Tls12From2025 },
        "tlsPolicy: got TLSv1.2_2025, but CloudFront's own certificate always lets in TLS 1.0; give certificateArn, or leave tlsPolicy out",
    ],
    [
        "prod has TLS 1.2, and so a certificate",
        { environment: Environment.Prod },
        "certificateArn: got none in prod, where CloudFront's own certificate would let in TLS 1.0; give a certificate of us-east-1 and aliases",
    ],
    [
        "certificates are in us-east-1",
        { ...own, certificateArn: certificateArn.replace("us-east-1", "eu-west-2") },
        "certificateArn: got one of eu-west-2; CloudFront takes certificates of us-east-1 only; request it there",
    ],
    [
        "aliases need a certificate",
        { aliases: ["shop.example.com"] },
        "aliases: got shop.example.com without a certificate; give certificateArn, or leave aliases out",
    ],
    [
        "a certificate needs aliases",
        { certificateArn },
        "aliases: got none with a certificate, which no viewer would then ask for; name the host names that lead here",
    ],
    [
        "alarms report to topics of their own region",
        { alertTopics: { ...topics("us-east-1"), infoTopicArn: topics("eu-west-2").infoTopicArn } },
        "alertTopics.infoTopicArn: got one of eu-west-2; CloudFront's metrics, and so its alarms and their topics, are in us-east-1; give one of us-east-1",
    ],
    [
        "access logs are encrypted with a key of us-east-1",
        { kmsKeyArn: "arn:aws:kms:eu-west-2:123456789012:key/1" },
        "kmsKeyArn: got one of eu-west-2; access logs are delivered in us-east-1; give a key of us-east-1",
    ],
    [
        "there is one origin",
        { originBucket: bucket },
        "originDomain: got originBucket as well; an edge cache has one of originDomain and originBucket; set one of them",
    ],
    [
        "an origin is a host name",
        { originDomain: "https://api.example.com/v1" },
        'originDomain: got "https://api.example.com/v1"; it is a host name without https:// and path; set for example "api.example.com"',
    ],
    [
        "a bucket's global name redirects viewers to the bucket",
        { ...fromBucket, originBucket: { ...bucket, regionalDomainName: "files.s3.amazonaws.com" } },
        'originBucket.regionalDomainName: got "files.s3.amazonaws.com", by which CloudFront is redirected to the bucket\'s region, and viewers with it; set <bucket>.s3.<region>.amazonaws.com',
    ],
    [
        "Origin Shield stands in some regions only",
        { originShield: true, originRegion: "eu-north-1" },
        'originShield: got true with originRegion "eu-north-1"; Origin Shield stands in us-east-1, us-east-2, us-west-2, sa-east-1, eu-central-1, eu-west-1, eu-west-2, me-central-1, ap-northeast-1, ap-northeast-2, ap-south-1, ap-southeast-1, ap-southeast-2; set originRegion to the nearest of them',
    ],
    [
        "TTLs rise",
        { ttl: { defaultSeconds: 7200 } },
        "ttl: got 0, 7200 and 3600; minSeconds, defaultSeconds and maxSeconds rise, from 0 to 31,536,000 seconds; set them so",
    ],
    [
        "a least TTL would keep what an API calls private",
        { ttl: { minSeconds: 1, defaultSeconds: 1 } },
        "ttl.minSeconds: got 1, which keeps even what the API says is private; leave minSeconds out, and let the API send Cache-Control",
    ],
    [
        "what is never kept has no TTL",
        { content: EdgeContent.Dynamic, ttl: { defaultSeconds: 5, maxSeconds: 5 } },
        "ttl: got 0, 5 and 5, but dynamic answers are never kept; leave ttl out or set content to api",
    ],
    [
        "the path of all paths is the default",
        { paths: [{ pathPattern: "/*", content: EdgeContent.Static }] },
        'paths[0].pathPattern: got "/*"; it is a path with * and ?, and for all paths there are content and ttl; set for example "/assets/*"',
    ],
    [
        "countries are let in or kept out, not both",
        { countries: { allow: ["GB"], deny: ["IE"] } },
        "countries: got allow and deny; CloudFront takes one of them; leave the other out",
    ],
    [
        "a regional web ACL stands before no distribution",
        { webAclArn: "arn:aws:wafv2:eu-west-2:123456789012:regional/webacl/ours/1" },
        'webAclArn: got "arn:aws:wafv2:eu-west-2:123456789012:regional/webacl/ours/1"; CloudFront takes web ACLs of scope CLOUDFRONT (wafv2, us-east-1, global/webacl/); give one of those',
    ],
    [
        "a rate limit is 10 at least",
        { rateLimit: 9 },
        "rateLimit: got 9; WAF takes 10 to 2,000,000,000 requests in five minutes; set one of those",
    ],
];

describe("EdgeCache refuses", () => {
    for (const [fact, over, message] of refused) {
        it(fact, () => {
            assert.deepEqual(problems(over), [message]);
        });
    }

    it("nothing of what CloudFront takes, in any tier and environment", () => {
        for (const tier of Object.values(Tier)) {
            for (const environment of Object.values(Environment)) {
                assert.deepEqual(problems({ tier, environment, ...own }), []);
                assert.deepEqual(problems({ tier, environment, ...own, ...fromBucket }), []);
            }
        }
    });
});
