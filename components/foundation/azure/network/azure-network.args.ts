import type * as pulumi from "@pulumi/pulumi";

/** A virtual network that exists already. */
export interface ExistingAzureNetwork {
    /** The network's resource id, "/subscriptions/.../virtualNetworks/...". */
    virtualNetworkId: string;
    /** The subnet for private endpoints, as a resource id. */
    endpointSubnetId: string;
    /** The subnet delegated to PostgreSQL flexible servers, as a resource id. Default: none, and servers take private endpoints. */
    postgresSubnetId?: string;
}

/** What an AzureNetwork takes. */
export interface AzureNetworkArgs {
    /** The Azure region by its short name. */
    location: string;
    /** The resource group of everything created. */
    resourceGroupName: pulumi.Input<string>;
    /** Bring your own network: nothing is created, and addressSpace and allowedSources are not taken. Default: a network is created. */
    existing?: ExistingAzureNetwork;
    /** The private IPv4 block of the created network, /16 to /22. Default: 10.8.0.0/16. */
    addressSpace?: string;
    /** The IPv4 blocks that may connect to the stores, besides the network's own; a plain list, since rules follow from it. Default: none. */
    allowedSources?: string[];
    /** The Log Analytics workspace of what the network's security groups do. Required for a created network. */
    workspaceId?: pulumi.Input<string>;
    /** Tags for everything created. Default: none. */
    tags?: { [key: string]: pulumi.Input<string> };
}
