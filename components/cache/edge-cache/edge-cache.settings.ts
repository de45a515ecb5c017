import { identifierOf } from "../../shared/identifier";
import { Environment } from "../../shared/tier";
import { sizesOf } from "../../shared/tiers";
import type { EdgeCacheArgs, EdgeTtlArgs } from "./edge-cache.args";
import type { EdgePriceClass } from "./edge-cache.args";
import { EdgeContent, EdgeTlsPolicy } from "./edge-cache.args";

/** The region in which CloudFront's certificates, web ACLs, logs and metrics are, wherever its viewers. */
export const edgeRegion = "us-east-1";

/** The regions that have Origin Shield. Source: "Use Amazon CloudFront Origin Shield", Amazon CloudFront developer guide. */
export const shieldRegions = [
    ...["us-east-1", "us-east-2", "us-west-2", "sa-east-1"],
    ...["eu-central-1", "eu-west-1", "eu-west-2", "me-central-1"],
    ...["ap-northeast-1", "ap-northeast-2", "ap-south-1", "ap-southeast-1", "ap-southeast-2"],
];

/** How long answers are kept, with every default taken. */
export type Ttl = Required<EdgeTtlArgs>;

/** A kind of answers and how long they are kept. */
export interface Behaviour {
    content: EdgeContent;
    ttl: Ttl;
}

/** Everything plain that an edge cache is made of, with each default taken. */
export interface EdgeCacheSettings {
    identifier: string;
    environment: Environment;
    standard: Behaviour;
    paths: (Behaviour & { pathPattern: string })[];
    originTimeoutSeconds: number;
    /** Left out without Origin Shield. */
    shieldRegion?: string;
    tlsPolicy: EdgeTlsPolicy;
    hstsDays: number;
    priceClass: EdgePriceClass;
    firewall: boolean;
    rateLimit: number;
    logRetentionDays: number;
    originLatencyMs: number;
}

const hour = 3600;
const ttls: Record<EdgeContent, Ttl> = {
    [EdgeContent.Static]: { minSeconds: 0, defaultSeconds: 24 * hour, maxSeconds: 365 * 24 * hour },
    // What an API says nothing about may be somebody's own, so it is not kept.
    [EdgeContent.Api]: { minSeconds: 0, defaultSeconds: 0, maxSeconds: hour },
    [EdgeContent.Dynamic]: { minSeconds: 0, defaultSeconds: 0, maxSeconds: 0 },
};

function ttlOf(content: EdgeContent, given: EdgeTtlArgs = {}): Ttl {
    const usual = ttls[content];
    return {
        minSeconds: given.minSeconds ?? usual.minSeconds,
        defaultSeconds: given.defaultSeconds ?? usual.defaultSeconds,
        maxSeconds: given.maxSeconds ?? usual.maxSeconds,
    };
}

/** Takes every default. */
export function settingsOf(name: string, args: EdgeCacheArgs): EdgeCacheSettings {
    const sizes = sizesOf(args.tier).edge;
    const environment = args.environment ?? Environment.Dev;
    const content = args.content ?? (args.originBucket === undefined ? EdgeContent.Api : EdgeContent.Static);
    const isNear = args.originRegion !== undefined && shieldRegions.includes(args.originRegion);
    const originShield = args.originShield ?? (sizes.originShield && isNear);
    return {
        identifier: identifierOf(name),
        environment,
        standard: { content, ttl: ttlOf(content, args.ttl) },
        paths: (args.paths ?? []).map((path) => ({ ...path, ttl: ttlOf(path.content, path.ttl) })),
        originTimeoutSeconds: args.originTimeoutSeconds ?? 30,
        shieldRegion: originShield ? args.originRegion : undefined,
        tlsPolicy: args.tlsPolicy ?? EdgeTlsPolicy.Tls12From2021,
        hstsDays: args.hstsDays ?? 365,
        priceClass: args.priceClass ?? sizes.priceClass,
        firewall: args.firewall ?? (sizes.firewall && args.webAclArn === undefined),
        rateLimit: args.rateLimit ?? 2000,
        logRetentionDays: args.logRetentionDays ?? (environment === Environment.Prod ? 365 : 30),
        originLatencyMs: args.originLatencyMs ?? 3000,
    };
}
