import type { AlertGroupIds, AzurePlacementArgs } from "../../foundation/azure/placement";
import type { PrivateZone } from "../../foundation/azure/private-zone/private-zone";

const group = "/subscriptions/0/resourceGroups/0";

/** A place as a platform will make it, so that a component's own rules can look at an entry before anything is made. */
export function standInPlacement(location: string, zones: PrivateZone[]): AzurePlacementArgs {
    const network = `${group}/providers/Microsoft.Network/virtualNetworks/0`;
    return {
        location,
        resourceGroupName: "0",
        endpointSubnetId: `${network}/subnets/endpoints`,
        postgresSubnetId: `${network}/subnets/postgres`,
        privateDnsZoneIds: Object.fromEntries(zones.map((zone) => [zone, `${group}/privateDnsZones/${zone}`])),
        workspaceId: `${group}/providers/Microsoft.OperationalInsights/workspaces/0`,
    };
}

/** Action groups for the same purpose. */
export const standInAlertGroups: AlertGroupIds = { criticalGroupId: "", warningGroupId: "", infoGroupId: "" };
