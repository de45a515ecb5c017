import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { AwsPlacementArgs } from "./placement";

/** What a store's security group needs besides its place. */
export interface StoreSecurityGroupOptions {
    /** The port that the named sources may connect to. */
    port: number;
    /** The last of several adjoining ports. Default: port. */
    lastPort?: number;
    region?: pulumi.Input<string>;
    tags?: { [key: string]: pulumi.Input<string> };
    parent: pulumi.Resource;
}

/** A security group, `${prefix}-security`, that admits the named sources to a store's port. A store opens no connection itself, so nothing may leave. */
export function storeSecurityGroup(
    prefix: string,
    placement: AwsPlacementArgs,
    { port, lastPort, region, tags, parent }: StoreSecurityGroupOptions,
): pulumi.Output<string> {
    const group = new aws.ec2.SecurityGroup(
        `${prefix}-security`,
        { region, vpcId: placement.vpcId, description: `Clients of ${prefix}`, tags },
        { parent },
    );
    const sources = [
        ...(placement.allowedSecurityGroupIds ?? []).map((id) => ({ referencedSecurityGroupId: id })),
        ...(placement.allowedCidrBlocks ?? []).map((block) => ({ cidrIpv4: block })),
    ];
    sources.forEach((source, index) => {
        new aws.vpc.SecurityGroupIngressRule(
            `${prefix}-client-${index}`,
            {
                region,
                securityGroupId: group.id,
                description: "A client named in the placement",
                ipProtocol: "tcp",
                fromPort: port,
                toPort: lastPort ?? port,
                ...source,
                tags,
            },
            { parent },
        );
    });
    return group.id;
}
