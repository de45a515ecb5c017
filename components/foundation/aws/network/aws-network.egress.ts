import * as aws from "@pulumi/aws";
import { NatGateways } from "./aws-network.args";
import type { NetworkPlace } from "./aws-network.subnets";
import { createSubnets } from "./aws-network.subnets";

const anywhere = "0.0.0.0/0";

/** Gives the private subnets a way out through NAT gateways in public subnets; nothing is created where none are chosen. */
export function createEgress(
    place: NetworkPlace,
    natGateways: NatGateways,
    publicBlocks: string[],
    privateRoutes: aws.ec2.RouteTable[],
): void {
    if (natGateways === NatGateways.None) return;
    const { name, parent, region, tags } = place;
    const internet = new aws.ec2.InternetGateway(`${name}-internet`, { region, vpcId: place.vpcId, tags }, { parent });
    const blocks = natGateways === NatGateways.Single ? publicBlocks.slice(0, 1) : publicBlocks;
    const { subnets, routeTables } = createSubnets(place, "public", blocks);
    routeTables.forEach((table, index) => {
        const route = { region, routeTableId: table.id, destinationCidrBlock: anywhere, gatewayId: internet.id };
        new aws.ec2.Route(`${name}-public-${index + 1}-out`, route, { parent });
    });
    const gateways = subnets.map((subnet, index) => {
        const role = `nat-${index + 1}`;
        const address = new aws.ec2.Eip(`${name}-${role}-ip`, { region, domain: "vpc", tags }, { parent });
        return new aws.ec2.NatGateway(
            `${name}-${role}`,
            { region, subnetId: subnet.id, allocationId: address.id, tags },
            { parent, dependsOn: [internet] },
        );
    });
    privateRoutes.forEach((table, index) => {
        const gateway = gateways[index] ?? gateways[0];
        const route = { region, routeTableId: table.id, destinationCidrBlock: anywhere, natGatewayId: gateway?.id };
        new aws.ec2.Route(`${name}-private-${index + 1}-out`, route, { parent });
    });
}
