import * as privatedns from "@pulumi/azure-native/privatedns";
import * as pulumi from "@pulumi/pulumi";
import type { AzurePrivateZoneArgs } from "./azure-private-zone.args";

/** What a later link is made from; beside the class, since a private field would become one of its outputs. */
const linking = new WeakMap<AzurePrivateZone, { name: string; args: AzurePrivateZoneArgs }>();

/** A private DNS zone, and the networks that resolve names in it. A zone is global: networks that are to reach the same stores share one. */
export class AzurePrivateZone extends pulumi.ComponentResource {
    /** The zone's resource id. It waits for the links of the arguments: a name that is registered can be resolved. */
    public readonly zoneId: pulumi.Output<string>;
    /** The zone itself. */
    public readonly zone: privatedns.PrivateZone;

    constructor(name: string, args: AzurePrivateZoneArgs, opts?: pulumi.ComponentResourceOptions) {
        super("strata:index:AzurePrivateZone", name, {}, opts);
        const { resourceGroupName, zone, virtualNetworkIds, tags } = args;
        this.zone = new privatedns.PrivateZone(
            `${name}-zone`,
            { resourceGroupName, privateZoneName: zone, location: "Global", tags },
            { parent: this },
        );
        linking.set(this, { name, args });
        const links = Object.entries(virtualNetworkIds ?? {}).map(([network, id]) => this.link(network, id));
        this.zoneId = pulumi.all([this.zone.id, ...links]).apply(([id]) => id ?? "");
        this.registerOutputs({ zoneId: this.zoneId, zone: this.zone });
    }

    /** Lets one more network resolve names in the zone; gives the zone's resource id, which waits for that. */
    public link(network: string, virtualNetworkId: pulumi.Input<string>): pulumi.Output<string> {
        const { name, args } = linking.get(this) as { name: string; args: AzurePrivateZoneArgs };
        const link = new privatedns.VirtualNetworkLink(
            `${name}-${network}`,
            {
                resourceGroupName: args.resourceGroupName,
                privateZoneName: this.zone.name,
                virtualNetworkLinkName: network,
                location: "Global",
                virtualNetwork: { id: virtualNetworkId },
                registrationEnabled: false,
                tags: args.tags,
            },
            { parent: this },
        );
        return pulumi.all([this.zone.id, link.id]).apply(([id]) => id);
    }
}
