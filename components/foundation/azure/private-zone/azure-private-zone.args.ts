import type * as pulumi from "@pulumi/pulumi";
import type { PrivateZone } from "./private-zone";

/** What an AzurePrivateZone takes. */
export interface AzurePrivateZoneArgs {
    /** The resource group of the zone. */
    resourceGroupName: pulumi.Input<string>;
    /** The zone. */
    zone: PrivateZone;
    /** The virtual networks that resolve names in it, each by a short name of its own, for example its region. Default: none. */
    virtualNetworkIds?: { [network: string]: pulumi.Input<string> };
    /** Tags for the zone and its links. Default: none. */
    tags?: { [key: string]: pulumi.Input<string> };
}
