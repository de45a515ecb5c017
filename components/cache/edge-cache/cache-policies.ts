import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { EdgeContext } from "./context";
import { EdgeContent } from "./edge-cache.args";
import type { Behaviour } from "./edge-cache.settings";

/** What tells answers of an API apart: with Authorization among it, nobody is given what was kept for somebody else. */
const apiHeaders = ["Accept", "Accept-Language", "Authorization", "Origin"];

/** What is in the cache key. CloudFront refuses any of it where nothing is kept. Source: "Control the cache key", Amazon CloudFront developer guide. */
function keyOf({
    content,
    ttl,
}: Behaviour): aws.cloudfront.CachePolicyArgs["parametersInCacheKeyAndForwardedToOrigin"] {
    const keeps = ttl.maxSeconds > 0;
    const isApi = keeps && content === EdgeContent.Api;
    return {
        cookiesConfig: { cookieBehavior: "none" },
        headersConfig: isApi
            ? { headerBehavior: "whitelist", headers: { items: apiHeaders } }
            : { headerBehavior: "none" },
        queryStringsConfig: { queryStringBehavior: keeps ? "all" : "none" },
        enableAcceptEncodingGzip: keeps,
        enableAcceptEncodingBrotli: keeps,
    };
}

/** How long the answers of one behaviour are kept. */
export function createCachePolicy(
    { name, parent }: EdgeContext,
    role: string,
    behaviour: Behaviour,
): aws.cloudfront.CachePolicy {
    const { minSeconds, defaultSeconds, maxSeconds } = behaviour.ttl;
    return new aws.cloudfront.CachePolicy(
        `${name}-${role}`,
        {
            comment: `Answers of ${name}: ${behaviour.content}`,
            minTtl: minSeconds,
            defaultTtl: defaultSeconds,
            maxTtl: maxSeconds,
            parametersInCacheKeyAndForwardedToOrigin: keyOf(behaviour),
        },
        { parent },
    );
}

/** What an API is told of a request: all but the host, which is its own. A bucket is told nothing. */
export function createOriginRequestPolicy({ name, args, parent }: EdgeContext): pulumi.Output<string> | undefined {
    if (args.originBucket !== undefined) return undefined;
    const policy = new aws.cloudfront.OriginRequestPolicy(
        `${name}-origin-requests`,
        {
            comment: `What the origin of ${name} is told`,
            cookiesConfig: { cookieBehavior: "all" },
            headersConfig: { headerBehavior: "allExcept", headers: { items: ["Host"] } },
            queryStringsConfig: { queryStringBehavior: "all" },
        },
        { parent },
    );
    return policy.id;
}

/** What browsers are told beside the answer. The origin's own words stand, but for HTTPS. */
export function createResponseHeadersPolicy({ name, settings, parent }: EdgeContext): pulumi.Output<string> {
    const policy = new aws.cloudfront.ResponseHeadersPolicy(
        `${name}-response-headers`,
        {
            comment: `Security headers of ${name}`,
            securityHeadersConfig: {
                strictTransportSecurity: {
                    accessControlMaxAgeSec: settings.hstsDays * 86_400,
                    includeSubdomains: true,
                    override: true,
                },
                contentTypeOptions: { override: true },
                frameOptions: { frameOption: "SAMEORIGIN", override: false },
                referrerPolicy: { referrerPolicy: "strict-origin-when-cross-origin", override: false },
            },
        },
        { parent },
    );
    return policy.id;
}
