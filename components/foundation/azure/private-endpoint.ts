import * as network from "@pulumi/azure-native/network";
import type * as pulumi from "@pulumi/pulumi";
import type { AzurePlacementArgs } from "./placement";
import { AzureDnsMode } from "./placement";
import type { PrivateZone } from "./private-zone/private-zone";

/** A private endpoint of a store. */
export interface PrivateEndpointSpec {
    /** The part of the name before "-endpoint": `${name}-${role}-endpoint`. */
    role: string;
    /** The resource that the endpoint leads to. */
    targetId: pulumi.Input<string>;
    /** The part of the resource, in Azure's words, for example "sqlServer" or "blob". */
    subResource: string;
    /** The private DNS zones of its host names. */
    zones: PrivateZone[];
    /** Who keeps its DNS records. Default: managed. */
    dns?: AzureDnsMode;
}

/** Everything that creates children shares these. */
export interface ChildOptions {
    parent: pulumi.Resource;
    tags?: { [key: string]: pulumi.Input<string> };
}

/** Creates a private endpoint in the placement's endpoint subnet; with managed DNS also its zone group, `${name}-${role}-endpoint-dns`. */
export function privateEndpoint(
    name: string,
    { role, targetId, subResource, zones, dns }: PrivateEndpointSpec,
    placement: AzurePlacementArgs,
    { parent, tags }: ChildOptions,
): network.PrivateEndpoint {
    const { location, resourceGroupName, endpointSubnetId, privateDnsZoneIds } = placement;
    const endpointName = `${name}-${role}-endpoint`;
    const endpoint = new network.PrivateEndpoint(
        endpointName,
        {
            location,
            resourceGroupName,
            subnet: { id: endpointSubnetId },
            privateLinkServiceConnections: [
                { name: subResource, privateLinkServiceId: targetId, groupIds: [subResource] },
            ],
            tags,
        },
        { parent },
    );
    if ((dns ?? AzureDnsMode.Managed) !== AzureDnsMode.Managed) return endpoint;
    new network.PrivateDnsZoneGroup(
        `${endpointName}-dns`,
        {
            resourceGroupName,
            privateEndpointName: endpoint.name,
            privateDnsZoneGroupName: "default",
            privateDnsZoneConfigs: zones.map((zone) => ({
                name: zone.replaceAll(".", "-"),
                privateDnsZoneId: privateDnsZoneIds?.[zone],
            })),
        },
        { parent },
    );
    return endpoint;
}
