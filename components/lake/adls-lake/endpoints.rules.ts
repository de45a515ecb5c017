import type { StoreEndpoint } from "../../foundation/azure/placement.rules";
import { PrivateZone } from "../../foundation/azure/private-zone/private-zone";
import type { StorageRedundancy } from "../../shared/tiers.azure";
import { redundancyFacts } from "./redundancy";

/** The endpoints of a lake: tools speak dfs or blob, and dfs needs blob as well. Source: "Use private endpoints for Azure Storage". */
const primary: StoreEndpoint[] = [
    { subResource: "blob", zones: [PrivateZone.Blob] },
    { subResource: "dfs", zones: [PrivateZone.Dfs] },
];

/** The endpoints of copies that can be read. */
const secondary = primary.map(({ subResource, zones }) => ({ subResource: `${subResource}_secondary`, zones }));

/** The private DNS zones of a lake's endpoints. */
export const lakeZones = [PrivateZone.Blob, PrivateZone.Dfs];

/** The private endpoints of a lake with this redundancy. */
export function endpointsOf(redundancy: StorageRedundancy): StoreEndpoint[] {
    return redundancyFacts[redundancy].readable ? [...primary, ...secondary] : primary;
}
