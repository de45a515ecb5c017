import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { AwsNetworkArgs } from "./aws-network.args";

/** Where a part of the network stands. */
export interface NetworkPlace {
    name: string;
    parent: pulumi.Resource;
    region?: pulumi.Input<string>;
    tags?: { [key: string]: pulumi.Input<string> };
    vpcId: pulumi.Output<string>;
    zones: pulumi.Output<string>[];
}

/** Subnets of one kind, one a zone, each with its own route table. */
export interface SubnetGroup {
    subnets: aws.ec2.Subnet[];
    routeTables: aws.ec2.RouteTable[];
}

/** Three availability zones: those given, or the region's first three that need no opting in. */
export function zonesOf(args: AwsNetworkArgs, parent: pulumi.Resource): pulumi.Output<string>[] {
    if (args.availabilityZones) return args.availabilityZones.map((zone) => pulumi.output(zone));
    const found = aws.getAvailabilityZonesOutput(
        {
            region: args.region,
            state: "available",
            filters: [{ name: "opt-in-status", values: ["opt-in-not-required"] }],
        },
        { parent },
    );
    return [0, 1, 2].map((index) => found.names.apply((names) => nth(names, index)));
}

function nth(names: string[], index: number): string {
    // AWS promises no order, and a zone that moves would replace its subnets.
    const zone = [...names].sort()[index];
    if (zone !== undefined) return zone;
    throw new pulumi.RunError(
        `AwsNetwork: the region has the availability zones ${names.join(", ")}; 3 are needed; choose another region or bring your own VPC`,
    );
}

/** Creates one subnet a block, in one zone each, with a route table that leads nowhere but the VPC. */
export function createSubnets(place: NetworkPlace, kind: string, blocks: string[]): SubnetGroup {
    const { name, parent, region, vpcId } = place;
    const group: SubnetGroup = { subnets: [], routeTables: [] };
    blocks.forEach((cidrBlock, index) => {
        const role = `${kind}-${index + 1}`;
        const tags = { ...place.tags, Name: `${name}-${role}` };
        const subnet = new aws.ec2.Subnet(
            `${name}-${role}`,
            { region, vpcId, cidrBlock, availabilityZone: place.zones[index], mapPublicIpOnLaunch: false, tags },
            { parent },
        );
        const routeTable = new aws.ec2.RouteTable(`${name}-${role}-routes`, { region, vpcId, tags }, { parent });
        new aws.ec2.RouteTableAssociation(
            `${name}-${role}-association`,
            { region, subnetId: subnet.id, routeTableId: routeTable.id },
            { parent },
        );
        group.subnets.push(subnet);
        group.routeTables.push(routeTable);
    });
    return group;
}
