import { z } from "zod";
import { EdgeContent, EdgePriceClass, EdgeTlsPolicy } from "../../cache/edge-cache/edge-cache.args";
import type { EdgeTtlArgs } from "../../cache/edge-cache/edge-cache.args";
import type { EdgeCacheStore } from "./edge-cache.store";
import type { Shape } from "./shape";
import { entryShape, wholeNumber } from "./shape";

const ttlShape: Shape<EdgeTtlArgs> = {
    minSeconds: wholeNumber(0).optional(),
    defaultSeconds: wholeNumber(0).optional(),
    maxSeconds: wholeNumber(0).optional(),
};
const ttl = z.strictObject(ttlShape).optional();
const bucket = z.strictObject({
    bucketName: z.string(),
    regionalDomainName: z.string(),
    managePolicy: z.boolean().optional(),
});

const shape: Shape<Omit<EdgeCacheStore, "service">> = {
    ...entryShape,
    originDomain: z.string().optional(),
    originBucket: bucket.optional(),
    originPath: z.string().optional(),
    originTimeoutSeconds: wholeNumber(1).optional(),
    originRegion: z.string().optional(),
    originShield: z.boolean().optional(),

    content: z.enum(EdgeContent).optional(),
    ttl,
    paths: z.array(z.strictObject({ pathPattern: z.string(), content: z.enum(EdgeContent), ttl })).optional(),
    defaultRootObject: z.string().optional(),

    aliases: z.array(z.string()).optional(),
    certificateArn: z.string().optional(),
    tlsPolicy: z.enum(EdgeTlsPolicy).optional(),
    hstsDays: wholeNumber(1).optional(),

    priceClass: z.enum(EdgePriceClass).optional(),
    countries: z
        .strictObject({ allow: z.array(z.string()).optional(), deny: z.array(z.string()).optional() })
        .optional(),
    firewall: z.boolean().optional(),
    rateLimit: wholeNumber(1).optional(),
    webAclArn: z.string().optional(),

    logRetentionDays: wholeNumber(1).optional(),
    originLatencyMs: z.number().positive().optional(),
};

/** One entry under `strata:cache` of service cloudfront. */
export const edgeCacheStoreSchema = z.strictObject({ ...shape, service: z.literal("cloudfront") });
