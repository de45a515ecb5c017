import type * as pulumi from "@pulumi/pulumi";
import type { Environment } from "../../../shared/tier";

/** Whether, and how redundantly, the private subnets reach the internet. */
export enum NatGateways {
    /** No way out: AWS is reached through endpoints only. */
    None = "none",
    /** One gateway for all three zones: cheaper, and away when its zone is. */
    Single = "single",
    /** One gateway a zone. */
    PerZone = "per-zone",
}

/** A VPC that exists already. */
export interface ExistingNetwork {
    /** The VPC's id, "vpc-...". */
    vpcId: string;
    /** The VPC's CIDR block. */
    cidrBlock: string;
    /** Subnets whose route table may lead out, in at least two availability zones. */
    privateSubnetIds: string[];
    /** Subnets with no route out, in at least two availability zones. */
    isolatedSubnetIds: string[];
    /** The availability zones of the subnets, in the subnets' order. Default: none are output. */
    availabilityZones?: string[];
}

/** What an AwsNetwork takes. */
export interface AwsNetworkArgs {
    /** Bring your own VPC: nothing is created, and no other argument is taken but region and tags. Default: a VPC is created. */
    existing?: ExistingNetwork;
    /** The private IPv4 CIDR block of the created VPC, /16 to /22. Default: 10.0.0.0/16. */
    cidrBlock?: string;
    /** The three availability zones of the created subnets; changing one replaces its subnets. Default: the region's first three by name. */
    availabilityZones?: string[];
    /** Whether the private subnets reach the internet. Default: none, since no store needs it. */
    natGateways?: NatGateways;
    /** The CMK of the flow logs, in the network's region. Required for a created VPC. */
    logsKmsKeyArn?: pulumi.Input<string>;
    /** How long flow logs are kept, in days; a period that CloudWatch Logs knows. Default: 365 in prod, else 30. */
    flowLogRetentionDays?: number;
    /** Decides how long flow logs are kept. Default: dev. */
    environment?: Environment;
    /** The AWS region. Default: the provider's region (`aws:region`). */
    region?: pulumi.Input<string>;
    /** Tags for everything created. Default: none. */
    tags?: { [key: string]: pulumi.Input<string> };
}
