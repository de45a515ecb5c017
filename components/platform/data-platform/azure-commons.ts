import * as network from "@pulumi/azure-native/network";
import type * as pulumi from "@pulumi/pulumi";
import { AzureAlertGroups } from "../../foundation/azure/alert-groups/azure-alert-groups";
import type { AlertGroupIds } from "../../foundation/azure/placement";
import { AzurePrivateZone } from "../../foundation/azure/private-zone/azure-private-zone";
import type { PrivateZone } from "../../foundation/azure/private-zone/private-zone";
import type { PlatformSettings } from "./platform-settings";

/** A region's network, as the others need it. */
export interface JoinedNetwork {
    location: string;
    virtualNetworkId: pulumi.Output<string>;
    /** Where the network can be peered from; left out for one that existed before, whose peerings are its owner's. */
    created?: { resourceGroupName: pulumi.Output<string>; virtualNetworkName: pulumi.Output<string> };
}

/**
 * What the Azure regions of a platform share, since it is global: action groups and private DNS zones. Every network resolves names
 * in every zone, and created networks are peered, so that after a failover the other region's stores are found and reached.
 */
export class AzureCommons {
    private readonly zones = new Map<
        PrivateZone,
        { zone: AzurePrivateZone; ids: Map<string, pulumi.Output<string>> }
    >();
    private readonly networks: JoinedNetwork[] = [];
    private createdGroups: AzureAlertGroups | undefined;

    constructor(
        private readonly name: string,
        private readonly settings: PlatformSettings,
        private readonly resourceGroupName: () => pulumi.Output<string>,
        private readonly parent: pulumi.Resource,
    ) {}

    /** The action groups. */
    alertGroups(): AlertGroupIds {
        const { alerts, tags } = this.settings;
        this.createdGroups ??= new AzureAlertGroups(
            `${this.name}-azure-alerts`,
            { resourceGroupName: this.resourceGroupName(), subscriptions: alerts, tags },
            { parent: this.parent },
        );
        return this.createdGroups;
    }

    /** The id of a zone, once the network of this region resolves names in it. */
    zoneId(zone: PrivateZone, location: string): pulumi.Output<string> {
        const known = this.zones.get(zone) ?? { zone: this.createZone(zone), ids: new Map() };
        this.zones.set(zone, known);
        for (const joined of this.networks) this.link(known, joined);
        return known.ids.get(location) ?? known.zone.zoneId;
    }

    /** A region's network has been made: links it to the zones, and peers it with the others. */
    join(joined: JoinedNetwork): void {
        for (const other of this.networks) {
            this.peer(joined, other);
            this.peer(other, joined);
        }
        this.networks.push(joined);
        for (const known of this.zones.values()) this.link(known, joined);
    }

    private createZone(zone: PrivateZone): AzurePrivateZone {
        const { tags } = this.settings;
        const args = { resourceGroupName: this.resourceGroupName(), zone, tags };
        return new AzurePrivateZone(`${this.name}-${zone}`, args, { parent: this.parent });
    }

    private link(
        { zone, ids }: { zone: AzurePrivateZone; ids: Map<string, pulumi.Output<string>> },
        { location, virtualNetworkId }: JoinedNetwork,
    ): void {
        if (!ids.has(location)) ids.set(location, zone.link(location, virtualNetworkId));
    }

    private peer(from: JoinedNetwork, to: JoinedNetwork): void {
        if (from.created === undefined || to.created === undefined) return;
        new network.VirtualNetworkPeering(
            `${this.name}-${from.location}-to-${to.location}`,
            {
                ...from.created,
                virtualNetworkPeeringName: to.location,
                remoteVirtualNetwork: { id: to.virtualNetworkId },
                allowVirtualNetworkAccess: true,
                allowForwardedTraffic: false,
                allowGatewayTransit: false,
                useRemoteGateways: false,
            },
            { parent: this.parent },
        );
    }
}
