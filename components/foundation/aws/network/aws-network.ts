import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { refuse } from "../../../shared/problems";
import { regionOf } from "../account";
import type { AwsNetworkArgs, ExistingNetwork } from "./aws-network.args";
import { NatGateways } from "./aws-network.args";
import { createEgress } from "./aws-network.egress";
import { createEndpoints } from "./aws-network.endpoints";
import { createFlowLogs } from "./aws-network.flow-logs";
import { awsNetworkProblems } from "./aws-network.rules";
import { createSubnets, zonesOf } from "./aws-network.subnets";
import { subnetBlocks } from "./subnet-blocks";

/**
 * The network that the stores of one region stand in: your own VPC, or a new one with three private and three isolated subnets,
 * gateway endpoints for S3 and DynamoDB, flow logs, and a default security group that admits nothing. The private subnets
 * reach the internet only where NAT gateways are chosen; the isolated ones never do.
 */
export class AwsNetwork extends pulumi.ComponentResource {
    /** The VPC's id. */
    public readonly vpcId: pulumi.Output<string>;
    /** The VPC's CIDR block. */
    public readonly cidrBlock: pulumi.Output<string>;
    /** Subnets for what may need a way out, one an availability zone. */
    public readonly privateSubnetIds: pulumi.Output<string[]>;
    /** Subnets with no route out, one an availability zone. */
    public readonly isolatedSubnetIds: pulumi.Output<string[]>;
    /** The availability zones, in the subnets' order. */
    public readonly availabilityZones: pulumi.Output<string[]>;
    /** The VPC itself, where it was created. */
    public readonly vpc?: aws.ec2.Vpc;

    constructor(name: string, args: AwsNetworkArgs, opts?: pulumi.ComponentResourceOptions) {
        super("strata:index:AwsNetwork", name, {}, opts);
        refuse("AwsNetwork", name, awsNetworkProblems(args));

        const outputs = args.existing ? existingOutputs(args.existing) : createNetwork(name, args, this);
        this.vpcId = outputs.vpcId;
        this.cidrBlock = outputs.cidrBlock;
        this.privateSubnetIds = outputs.privateSubnetIds;
        this.isolatedSubnetIds = outputs.isolatedSubnetIds;
        this.availabilityZones = outputs.availabilityZones;
        this.vpc = outputs.vpc;
        this.registerOutputs({
            vpcId: this.vpcId,
            cidrBlock: this.cidrBlock,
            privateSubnetIds: this.privateSubnetIds,
            isolatedSubnetIds: this.isolatedSubnetIds,
            availabilityZones: this.availabilityZones,
        });
    }
}

/** What an AwsNetwork puts out. */
interface NetworkOutputs {
    vpc?: aws.ec2.Vpc;
    vpcId: pulumi.Output<string>;
    cidrBlock: pulumi.Output<string>;
    privateSubnetIds: pulumi.Output<string[]>;
    isolatedSubnetIds: pulumi.Output<string[]>;
    availabilityZones: pulumi.Output<string[]>;
}

function existingOutputs(existing: ExistingNetwork): NetworkOutputs {
    return {
        vpcId: pulumi.output(existing.vpcId),
        cidrBlock: pulumi.output(existing.cidrBlock),
        privateSubnetIds: pulumi.output(existing.privateSubnetIds),
        isolatedSubnetIds: pulumi.output(existing.isolatedSubnetIds),
        availabilityZones: pulumi.output(existing.availabilityZones ?? []),
    };
}

function createNetwork(name: string, args: AwsNetworkArgs, parent: pulumi.Resource): NetworkOutputs {
    const { region, tags } = args;
    const cidrBlock = args.cidrBlock ?? "10.0.0.0/16";
    const blocks = subnetBlocks(cidrBlock);
    const zones = zonesOf(args, parent);

    const vpc = new aws.ec2.Vpc(
        `${name}-vpc`,
        { region, cidrBlock, enableDnsHostnames: true, enableDnsSupport: true, tags: { ...tags, Name: name } },
        { parent },
    );
    new aws.ec2.DefaultSecurityGroup(
        `${name}-default-sg`,
        { region, vpcId: vpc.id, ingress: [], egress: [], tags },
        { parent },
    );
    const place = { name, parent, region, tags, vpcId: vpc.id, zones };
    const privateSubnets = createSubnets(place, "private", blocks.private);
    const isolatedSubnets = createSubnets(place, "isolated", blocks.isolated);
    createEgress(place, args.natGateways ?? NatGateways.None, blocks.public, privateSubnets.routeTables);
    createEndpoints(place, regionOf(region, parent), [...privateSubnets.routeTables, ...isolatedSubnets.routeTables]);
    createFlowLogs(place, args);

    return {
        vpc,
        vpcId: vpc.id,
        cidrBlock: vpc.cidrBlock,
        privateSubnetIds: pulumi.all(privateSubnets.subnets.map((subnet) => subnet.id)),
        isolatedSubnetIds: pulumi.all(isolatedSubnets.subnets.map((subnet) => subnet.id)),
        availabilityZones: pulumi.all(zones),
    };
}
