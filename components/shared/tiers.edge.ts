import { Tier } from "./tier";

/** Where in the world answers are kept, and at what price. */
export enum EdgePriceClass {
    /** North America and Europe. */
    NorthAmericaAndEurope = "PriceClass_100",
    /** Without South America and Australia. */
    Most = "PriceClass_200",
    All = "PriceClass_All",
}

/** Sizes of an edge cache (CloudFront). */
export interface EdgeSizes {
    priceClass: EdgePriceClass;
    /** Whether a web application firewall stands before the cache. */
    firewall: boolean;
    /** Whether one more cache stands before the origin, where its region has one. */
    originShield: boolean;
}

/** What each tier decides about an edge cache. */
export const edgeTiers: Record<Tier, EdgeSizes> = {
    [Tier.Basic]: { priceClass: EdgePriceClass.NorthAmericaAndEurope, firewall: false, originShield: false },
    [Tier.Standard]: { priceClass: EdgePriceClass.Most, firewall: true, originShield: false },
    [Tier.Premium]: { priceClass: EdgePriceClass.All, firewall: true, originShield: true },
};
