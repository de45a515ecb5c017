import * as resources from "@pulumi/azure-native/resources";
import type * as pulumi from "@pulumi/pulumi";
import { AzureLogs } from "../../foundation/azure/logs/azure-logs";
import { AzureNetwork } from "../../foundation/azure/network/azure-network";
import type {
    AlertGroupIds,
    AzureKeyArgs,
    AzurePlacementArgs,
    SecretVaultArgs,
} from "../../foundation/azure/placement";
import { PrivateZone } from "../../foundation/azure/private-zone/private-zone";
import { AzureStoreKey } from "../../foundation/azure/store-key/azure-store-key";
import type { AzureKeyUsage } from "../../foundation/azure/store-key/azure-store-key.args";
import { AzureVault } from "../../foundation/azure/vault/azure-vault";
import { Environment } from "../../shared/tier";
import type { AzureCommons } from "./azure-commons";
import type { PlatformSettings } from "./platform-settings";

/**
 * The foundation of one Azure region: resource group, network, workspace, vault and keys, each made once, by the first store that
 * asks for it. A region that no store uses gets nothing.
 */
export class AzureRegion {
    private readonly keys = new Map<AzureKeyUsage, AzureStoreKey>();
    private group: resources.ResourceGroup | undefined;
    private createdLogs: AzureLogs | undefined;
    private createdNetwork: AzureNetwork | undefined;
    private createdVault: AzureVault | undefined;

    constructor(
        public readonly location: string,
        private readonly name: string,
        private readonly settings: PlatformSettings,
        private readonly commons: AzureCommons,
        private readonly parent: pulumi.Resource,
    ) {}

    /** The resource group. */
    resourceGroupName(): pulumi.Output<string> {
        const { environment, tags } = this.settings;
        this.group ??= new resources.ResourceGroup(
            `${this.name}-${this.location}`,
            { location: this.location, tags },
            { parent: this.parent, protect: environment === Environment.Prod },
        );
        return this.group.name;
    }

    /** Where a store of this region stands, with the private DNS zones that its endpoints need. */
    placement(zones: PrivateZone[]): AzurePlacementArgs {
        const { endpointSubnetId, postgresSubnetId } = this.network();
        return {
            location: this.location,
            resourceGroupName: this.resourceGroupName(),
            endpointSubnetId,
            postgresSubnetId,
            privateDnsZoneIds: Object.fromEntries(
                zones.map((zone) => [zone, this.commons.zoneId(zone, this.location)]),
            ),
            workspaceId: this.logs().workspaceId,
        };
    }

    /** The key for one kind of store. */
    customerKey(usage: AzureKeyUsage): AzureKeyArgs {
        const { environment, tags } = this.settings;
        const known =
            this.keys.get(usage) ??
            new AzureStoreKey(
                `${this.name}-${this.location}-${usage}`,
                { usage, placement: this.placement([]), vault: this.vault(), environment, tags },
                { parent: this.parent },
            );
        this.keys.set(usage, known);
        return known;
    }

    /** The vault. */
    vault(): SecretVaultArgs {
        const { environment, tags } = this.settings;
        this.createdVault ??= new AzureVault(
            `${this.name}-${this.location}`,
            { placement: this.placement([PrivateZone.KeyVault]), environment, tags },
            { parent: this.parent },
        );
        return this.createdVault;
    }

    /** The action groups, which all regions share. */
    alertGroups(): AlertGroupIds {
        return this.commons.alertGroups();
    }

    /** The workspace. */
    private logs(): AzureLogs {
        const { environment, tags } = this.settings;
        const place = { location: this.location, resourceGroupName: this.resourceGroupName() };
        this.createdLogs ??= new AzureLogs(
            `${this.name}-${this.location}-logs`,
            { ...place, environment, tags },
            { parent: this.parent },
        );
        return this.createdLogs;
    }

    /** The network. */
    private network(): AzureNetwork {
        if (this.createdNetwork) return this.createdNetwork;
        const { tags, azureNetworks } = this.settings;
        const { location } = this;
        const given = azureNetworks[location] ?? {};
        const resourceGroupName = this.resourceGroupName();
        const made = new AzureNetwork(
            `${this.name}-${location}-network`,
            {
                ...given,
                location,
                resourceGroupName,
                workspaceId: given.existing ? undefined : this.logs().workspaceId,
                tags,
            },
            { parent: this.parent },
        );
        const { virtualNetworkId, virtualNetwork } = made;
        const created = virtualNetwork && { resourceGroupName, virtualNetworkName: virtualNetwork.name };
        this.createdNetwork = made;
        this.commons.join({ location, virtualNetworkId, created });
        return made;
    }
}
