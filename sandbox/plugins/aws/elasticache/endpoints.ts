import { Seed } from "../../cloud/seed";
import type { AwsSubject } from "../subject";

/** The label of a region's short name in ElastiCache's host names: euw2 of eu-west-2. */
function shortRegion(region: string): string {
    const [area = "", direction = "", number = ""] = region.split("-");
    return `${area}${direction.slice(0, 1)}${number}`;
}

/** A host name of a cache: one account has the same label in all its endpoints of a region. */
export function cacheHost({ region, account, dnsSuffix }: AwsSubject, prefix: string, id: string, suffix = ""): string {
    const label = new Seed(`${account} ${region}`).base36("elasticache", 6);
    return `${prefix}${id}.${label}${suffix}.${shortRegion(region)}.cache.${dnsSuffix}`;
}
