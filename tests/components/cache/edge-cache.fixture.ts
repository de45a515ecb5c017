import { EdgeCache } from "../../../components/cache/edge-cache/edge-cache";
import type { EdgeCacheArgs } from "../../../components/cache/edge-cache/edge-cache.args";
import { record } from "../mocks";
import { topics } from "./elasticache.fixture";

/** A certificate where CloudFront takes them. */
export const certificateArn = "arn:aws:acm:us-east-1:123456789012:certificate/12345678-90ab-4cde-8f01-234567890abc";
/** A certificate and its alias, as prod needs. */
export const own = { certificateArn, aliases: ["shop.example.com"] };
/** A private bucket. */
export const bucket = { bucketName: "files", regionalDomainName: "files.s3.eu-west-2.amazonaws.com" };

/** An edge before an API, and what a test says otherwise. */
export const args = (over: Partial<EdgeCacheArgs> = {}): EdgeCacheArgs => ({
    originDomain: "api.example.com",
    alertTopics: topics("us-east-1"),
    tags: { Owner: "data-platform" },
    ...over,
});

/** What the cloud fills in for a distribution. */
export const outputs = {
    "aws:cloudfront/distribution:Distribution": () => ({
        id: "E1",
        arn: "arn:aws:cloudfront::123456789012:distribution/E1",
        domainName: "d1.cloudfront.net",
        hostedZoneId: "Z2FDTNDATAQYW2",
    }),
};
/** Creates the edge "shop" under mocks. */
export const deploy = (over: Partial<EdgeCacheArgs> = {}) =>
    record(() => new EdgeCache("shop", args(over)), { outputs });
