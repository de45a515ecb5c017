import type * as pulumi from "@pulumi/pulumi";
import type { AlertTopicArns } from "../../foundation/aws/placement";
import type { StoreArgs } from "../../shared/store";
import { EdgePriceClass } from "../../shared/tiers.edge";

/** How long answers of a kind are kept where their origin does not say, and what tells them apart. */
export enum EdgeContent {
    /** Files that change with their name: kept for a day, up to a year; told apart by path and query. */
    Static = "static",
    /** Answers of an API: kept only as its Cache-Control says, up to an hour; told apart by query, Authorization, Accept, Accept-Language and Origin too. */
    Api = "api",
    /** Answers that are never kept: sessions, carts, sign-in. */
    Dynamic = "dynamic",
}

export { EdgePriceClass };

/** The oldest TLS and ciphers that viewers may use. Source: "Supported protocols and ciphers between viewers and CloudFront". */
export enum EdgeTlsPolicy {
    Tls12From2021 = "TLSv1.2_2021",
    Tls12From2025 = "TLSv1.2_2025",
    Tls13From2025 = "TLSv1.3_2025",
}

/** A private bucket that the edge reads from. */
export interface EdgeBucketArgs {
    /** The bucket's name. */
    bucketName: pulumi.Input<string>;
    /** The bucket's regional domain name, `<bucket>.s3.<region>.amazonaws.com`. */
    regionalDomainName: pulumi.Input<string>;
    /** Whether the bucket's whole policy is set here; without, add the output bucketPolicyStatement to it, or for a zone of an S3Lake name the distribution in the zone's edgeDistributionArns. Default: false. */
    managePolicy?: boolean;
}

/** How long answers are kept, in seconds, 0 to 31,536,000. */
export interface EdgeTtlArgs {
    /** At least, whatever the origin says. Default: 0. */
    minSeconds?: number;
    /** Where the origin says nothing. Default: by content. */
    defaultSeconds?: number;
    /** At most, whatever the origin says. Default: by content. */
    maxSeconds?: number;
}

/** A path whose answers are of another kind than the rest. */
export interface EdgePathArgs {
    /** The path, with * and ? for any letters, for example "/assets/*". */
    pathPattern: string;
    /** The kind of its answers. */
    content: EdgeContent;
    /** How long they are kept. Default: by content. */
    ttl?: EdgeTtlArgs;
}

/** The countries whose viewers are let in, or kept out, by their two letters (ISO 3166-1). */
export interface EdgeCountriesArgs {
    /** Only these. Default: all. */
    allow?: string[];
    /** All but these. Default: none. */
    deny?: string[];
}

/** What may be set of an edge cache beyond who it belongs to; an entry of a platform's config sets the same. */
export interface EdgeCacheSettingArgs {
    /** The host name of the API behind the edge; either this or originBucket. */
    originDomain?: pulumi.Input<string>;
    /** The private bucket behind the edge; either this or originDomain. */
    originBucket?: EdgeBucketArgs;
    /** A path put before every request's, for example "/v1". Default: none. */
    originPath?: string;
    /** How long the API may take to answer, in seconds, 1 to 120. Default: 30. */
    originTimeoutSeconds?: number;
    /** The region of the origin, or the one nearest to it: Origin Shield stands there. Default: none. */
    originRegion?: string;
    /** Whether one more cache in originRegion stands before the origin. Default: true for tier premium, where CloudFront has it there. */
    originShield?: boolean;

    /** What the answers are as a rule. Default: api for originDomain, static for originBucket. */
    content?: EdgeContent;
    /** How long the answers are kept as a rule. Default: by content. */
    ttl?: EdgeTtlArgs;
    /** Paths whose answers are of another kind, the first that fits. Default: none. */
    paths?: EdgePathArgs[];
    /** The file that "/" stands for, for example "index.html". Default: none. */
    defaultRootObject?: string;

    /** The host names of your own that lead here; each must be in the certificate. Default: none. */
    aliases?: string[];
    /** The ACM certificate of the aliases, in us-east-1; needed in prod, as CloudFront's own lets in TLS 1.0. Default: CloudFront's own. */
    certificateArn?: pulumi.Input<string>;
    /** The oldest TLS of viewers, with a certificate. Default: TLSv1.2_2021. */
    tlsPolicy?: EdgeTlsPolicy;
    /** For how long browsers come back by HTTPS only (HSTS), in days. Default: 365. */
    hstsDays?: number;

    /** Where answers are kept. Default: by tier. */
    priceClass?: EdgePriceClass;
    /** The countries let in or kept out. Default: all are let in. */
    countries?: EdgeCountriesArgs;
    /** Whether a web application firewall of its own stands before the cache: AWS's rules for common attacks, known bad inputs and bad addresses, and a rate limit. Default: true for tiers standard and premium, unless webAclArn is given. */
    firewall?: boolean;
    /** The requests that one address may send in five minutes, 10 to 2,000,000,000. Default: 2,000. */
    rateLimit?: number;
    /** A web ACL of your own, of scope CLOUDFRONT. Default: none. */
    webAclArn?: pulumi.Input<string>;

    /** How long the logs of accesses and of the firewall are kept, in days. Default: 365 in prod, else 30. */
    logRetentionDays?: number;
    /** From how many milliseconds on the origin is slow: nine in ten answers must be faster. Default: 3,000. */
    originLatencyMs?: number;
}

/** What an EdgeCache takes. */
export interface EdgeCacheArgs extends StoreArgs, EdgeCacheSettingArgs {
    /** The topics that alarms report to: in us-east-1, where CloudFront's metrics are, whatever the stack's region. */
    alertTopics: AlertTopicArns;
    /** The CMK of the logs, in us-east-1; it must admit CloudWatch Logs. Default: a StoreKey of its own. */
    kmsKeyArn?: pulumi.Input<string>;
}
