import type { Rule } from "../../shared/rule";
import type { AwsPlacementArgs } from "./placement";

const isOpen = (block: unknown) => typeof block === "string" && /\/0$/.test(block);

/** What is wrong with a place: sources that are everybody, and fewer subnets than the service spreads over. What is unknown at preview is skipped. */
export function placementRules(
    key: string,
    place: AwsPlacementArgs | undefined,
    { service, subnets: least, spread }: { service: string; subnets: number; spread: string },
): Rule[] {
    const open = (place?.allowedCidrBlocks ?? []).filter(isOpen);
    const subnets = place?.subnetIds;
    return [
        {
            key: `${key}.allowedCidrBlocks`,
            broken: open.length > 0,
            reason: `got ${open.map(String).join(", ")}, which is everybody; name the networks that may connect`,
        },
        {
            key: `${key}.subnetIds`,
            broken: Array.isArray(subnets) && subnets.length < least,
            reason: `got ${Array.isArray(subnets) ? subnets.length : 0}; ${service} needs subnets in ${spread} availability zones or more; give at least ${spread}`,
        },
    ];
}
