import { distanceOf } from "../../shared/nearest";
import type { Rule } from "../../shared/rule";
import { azureLocations } from "./locations";
import type { AzurePlacementArgs } from "./placement";
import { AzureDnsMode } from "./placement";
import type { PrivateZone } from "./private-zone/private-zone";

/** An endpoint that a store makes, and the zones of its host names. */
export interface StoreEndpoint {
    subResource: string;
    zones: PrivateZone[];
}

/** What is wrong with a place: a region that there is none of, DNS modes of endpoints that the store has not, and zones that managed DNS misses. */
export function endpointRules(
    key: string,
    placement: AzurePlacementArgs | undefined,
    endpoints: StoreEndpoint[],
    endpointDns: { [subResource: string]: AzureDnsMode } = {},
): Rule[] {
    if (placement === undefined) return [];
    const { location, privateDnsZoneIds = {} } = placement;
    const known = endpoints.map(({ subResource }) => subResource);
    const managed = endpoints.filter(
        ({ subResource }) => (endpointDns[subResource] ?? AzureDnsMode.Managed) === AzureDnsMode.Managed,
    );
    return [
        locationRule(`${key}.location`, location),
        ...Object.keys(endpointDns)
            .filter((subResource) => !known.includes(subResource))
            .map((subResource) => ({
                key: `endpointDns.${subResource}`,
                broken: true,
                reason: `is no endpoint of this store; its endpoints are ${known.join(", ")}; rename it or take it out`,
            })),
        ...managed.flatMap(({ subResource, zones }) =>
            zones
                .filter((zone) => privateDnsZoneIds[zone] === undefined)
                .map((zone) => ({
                    key: `${key}.privateDnsZoneIds`,
                    broken: true,
                    reason: `has no zone ${zone}, which managed DNS of the endpoint ${subResource} needs; add it, or set endpointDns.${subResource} to policy or external`,
                })),
        ),
    ];
}

/** A region's name that is none, or a slip of the pen; a region newer than the table is taken at its word. */
export function locationRule(key: string, location: string): Rule {
    const meant = regionMeant(location);
    const advice = meant === undefined ? "use one, for example uksouth" : `did you mean ${meant}?`;
    return {
        key,
        broken: !(location in azureLocations) && (meant !== undefined || !/^[a-z]+\d?$/.test(location)),
        reason: `got "${location}"; the short name of an Azure region is allowed; ${advice}`,
    };
}

/** The region that a slip of the pen leads to. Another number behind a known name is no slip: regions are added that way. */
function regionMeant(location: string): string | undefined {
    const known = Object.keys(azureLocations);
    const withoutNumber = (name: string) => name.replace(/\d$/, "");
    if (known.some((each) => withoutNumber(each) === withoutNumber(location))) return undefined;
    const plain = location.toLowerCase().replace(/[\s-]/g, "");
    return known.find((each) => distanceOf(plain, each) <= 2);
}
