import * as network from "@pulumi/azure-native/network";
import type { input } from "@pulumi/azure-native/types";
import * as pulumi from "@pulumi/pulumi";
import { refuse } from "../../../shared/problems";
import { sendDiagnostics } from "../diagnostics";
import type { AzureNetworkArgs } from "./azure-network.args";
import { azureNetworkProblems } from "./azure-network.rules";
import { endpointRules, postgresRules } from "./security-rules";
import { subnetBlocks } from "./subnet-blocks";

/** The block of a created network, away from those of AwsNetwork, so that both can be connected. */
export const defaultAddressSpace = "10.8.0.0/16";

/**
 * The network that the stores of one region stand in: your own, or a new one with a subnet for private endpoints and one that is
 * delegated to PostgreSQL, each with a security group that admits the network's own addresses and the sources named, and no way out to the internet.
 */
export class AzureNetwork extends pulumi.ComponentResource {
    /** The network's resource id. */
    public readonly virtualNetworkId: pulumi.Output<string>;
    /** The subnet for private endpoints, as a resource id. */
    public readonly endpointSubnetId: pulumi.Output<string>;
    /** The subnet delegated to PostgreSQL flexible servers, as a resource id; left out where an existing network has none. */
    public readonly postgresSubnetId?: pulumi.Output<string>;
    /** The network itself, where it was created. */
    public readonly virtualNetwork?: network.VirtualNetwork;

    constructor(name: string, args: AzureNetworkArgs, opts?: pulumi.ComponentResourceOptions) {
        super("strata:index:AzureNetwork", name, {}, opts);
        refuse("AzureNetwork", name, azureNetworkProblems(args));
        if (args.existing) {
            const { virtualNetworkId, endpointSubnetId, postgresSubnetId } = args.existing;
            this.virtualNetworkId = pulumi.output(virtualNetworkId);
            this.endpointSubnetId = pulumi.output(endpointSubnetId);
            if (postgresSubnetId !== undefined) this.postgresSubnetId = pulumi.output(postgresSubnetId);
        } else {
            const { virtualNetwork, endpoints, postgres } = createNetwork(name, args, this);
            this.virtualNetwork = virtualNetwork;
            // Whoever peers or links the network finds it whole.
            this.virtualNetworkId = pulumi.all([virtualNetwork.id, postgres.id]).apply(([id]) => id);
            this.endpointSubnetId = endpoints.id;
            this.postgresSubnetId = postgres.id;
        }
        const { virtualNetworkId, endpointSubnetId, postgresSubnetId, virtualNetwork } = this;
        this.registerOutputs({ virtualNetworkId, endpointSubnetId, postgresSubnetId, virtualNetwork });
    }
}

function createNetwork(name: string, args: AzureNetworkArgs, parent: pulumi.Resource) {
    const { location, resourceGroupName, tags } = args;
    const addressSpace = args.addressSpace ?? defaultAddressSpace;
    const virtualNetwork = new network.VirtualNetwork(
        `${name}-vnet`,
        { resourceGroupName, location, addressSpace: { addressPrefixes: [addressSpace] }, tags },
        { parent },
    );
    sendDiagnostics(name, { role: "vnet", resourceId: virtualNetwork.id }, args.workspaceId ?? "", { parent });
    const blocks = subnetBlocks(addressSpace);
    const sources = [addressSpace, ...(args.allowedSources ?? [])];
    const place: SubnetPlace = { name, args, virtualNetwork, parent };
    const endpoints = createSubnet(place, {
        role: "endpoints",
        addressPrefix: blocks.endpoints,
        rules: endpointRules(sources, blocks.endpoints),
    });
    const postgres = createSubnet(place, {
        role: "postgres",
        addressPrefix: blocks.postgres,
        rules: postgresRules(sources, blocks.postgres),
        delegation: "Microsoft.DBforPostgreSQL/flexibleServers",
        after: endpoints,
    });
    return { virtualNetwork, endpoints, postgres };
}

/** Where a subnet is made. */
interface SubnetPlace {
    name: string;
    args: AzureNetworkArgs;
    virtualNetwork: network.VirtualNetwork;
    parent: pulumi.Resource;
}

interface SubnetSpec {
    role: string;
    addressPrefix: string;
    rules: input.network.SecurityRuleArgs[];
    /** The service that the subnet belongs to. Default: none. */
    delegation?: string;
    /** The subnet before it: Azure changes one subnet of a network at a time. */
    after?: network.Subnet;
}

function createSubnet(
    { name, args, virtualNetwork, parent }: SubnetPlace,
    { role, addressPrefix, rules, delegation, after }: SubnetSpec,
): network.Subnet {
    const { location, resourceGroupName, tags } = args;
    const group = new network.NetworkSecurityGroup(
        `${name}-${role}-security`,
        { resourceGroupName, location, securityRules: rules, tags },
        { parent },
    );
    const logs = { role: `${role}-security`, resourceId: group.id, metrics: false };
    sendDiagnostics(name, logs, args.workspaceId ?? "", { parent });
    return new network.Subnet(
        `${name}-${role}`,
        {
            resourceGroupName,
            virtualNetworkName: virtualNetwork.name,
            addressPrefix,
            networkSecurityGroup: { id: group.id },
            // Without this an endpoint would pass its subnet's security group by.
            privateEndpointNetworkPolicies: network.VirtualNetworkPrivateEndpointNetworkPolicies.Enabled,
            defaultOutboundAccess: false,
            delegations: delegation === undefined ? undefined : [{ name: role, serviceName: delegation }],
        },
        { parent, dependsOn: after },
    );
}
