import type { Value } from "../host/wire";

interface RegionZones {
    /** How AWS abbreviates the region in the ids of its zones, such as `euw2`. */
    short: string;
    /** The letters of the zones, in the order of their ids as the sandbox's account sees them. */
    letters: string;
    description: string;
}

/** The commercial regions (AWS Regions and Availability Zones user guide). */
const regions: Record<string, RegionZones> = {
    "af-south-1": { short: "afs1", letters: "abc", description: "Africa (Cape Town)" },
    "ap-east-1": { short: "ape1", letters: "abc", description: "Asia Pacific (Hong Kong)" },
    "ap-northeast-1": { short: "apne1", letters: "acd", description: "Asia Pacific (Tokyo)" },
    "ap-northeast-2": { short: "apne2", letters: "abcd", description: "Asia Pacific (Seoul)" },
    "ap-northeast-3": { short: "apne3", letters: "abc", description: "Asia Pacific (Osaka)" },
    "ap-south-1": { short: "aps1", letters: "abc", description: "Asia Pacific (Mumbai)" },
    "ap-south-2": { short: "aps2", letters: "abc", description: "Asia Pacific (Hyderabad)" },
    "ap-southeast-1": { short: "apse1", letters: "abc", description: "Asia Pacific (Singapore)" },
    "ap-southeast-2": { short: "apse2", letters: "abc", description: "Asia Pacific (Sydney)" },
    "ap-southeast-3": { short: "apse3", letters: "abc", description: "Asia Pacific (Jakarta)" },
    "ap-southeast-4": { short: "apse4", letters: "abc", description: "Asia Pacific (Melbourne)" },
    "ca-central-1": { short: "cac1", letters: "abd", description: "Canada (Central)" },
    "ca-west-1": { short: "caw1", letters: "abc", description: "Canada West (Calgary)" },
    "eu-central-1": { short: "euc1", letters: "abc", description: "Europe (Frankfurt)" },
    "eu-central-2": { short: "euc2", letters: "abc", description: "Europe (Zurich)" },
    "eu-north-1": { short: "eun1", letters: "abc", description: "Europe (Stockholm)" },
    "eu-south-1": { short: "eus1", letters: "abc", description: "Europe (Milan)" },
    "eu-south-2": { short: "eus2", letters: "abc", description: "Europe (Spain)" },
    "eu-west-1": { short: "euw1", letters: "abc", description: "Europe (Ireland)" },
    "eu-west-2": { short: "euw2", letters: "abc", description: "Europe (London)" },
    "eu-west-3": { short: "euw3", letters: "abc", description: "Europe (Paris)" },
    "il-central-1": { short: "ilc1", letters: "abc", description: "Israel (Tel Aviv)" },
    "me-central-1": { short: "mec1", letters: "abc", description: "Middle East (UAE)" },
    "me-south-1": { short: "mes1", letters: "abc", description: "Middle East (Bahrain)" },
    "sa-east-1": { short: "sae1", letters: "abc", description: "South America (Sao Paulo)" },
    "us-east-1": { short: "use1", letters: "abcdef", description: "US East (N. Virginia)" },
    "us-east-2": { short: "use2", letters: "abc", description: "US East (Ohio)" },
    "us-west-1": { short: "usw1", letters: "ac", description: "US West (N. California)" },
    "us-west-2": { short: "usw2", letters: "abcd", description: "US West (Oregon)" },
};

/** The zone names of a region, such as `eu-west-2a`; three for a region that the table does not hold. */
export function zonesOf(region: string): string[] {
    return [...(regions[region]?.letters ?? "abc")].map((letter) => `${region}${letter}`);
}

/** The id of a zone, such as `euw2-az1`. */
export function zoneId(region: string, zone: string): string {
    const { short, letters } = regions[region] ?? { short: region, letters: "abc" };
    return `${short}-az${letters.indexOf(zone.at(-1) ?? "a") + 1}`;
}

/** The zone that has an id; undefined when no id is given. */
export function zoneOfId(region: string, id: Value): string | undefined {
    return zonesOf(region).find((zone) => zoneId(region, zone) === id);
}

/** A region as AWS describes it, such as `Europe (London)`; its own name when the table does not hold it. */
export function descriptionOf(region: string): string {
    return regions[region]?.description ?? region;
}

export function isRegion(region: string): boolean {
    return region in regions;
}
