import type * as pulumi from "@pulumi/pulumi";

/** Where in AWS a store stands, and who may reach it. */
export interface AwsPlacementArgs {
    /** The AWS region. Default: the provider's region (`aws:region`). */
    region?: pulumi.Input<string>;
    /** The VPC of the store. */
    vpcId: pulumi.Input<string>;
    /** The subnets of the store, in at least two availability zones; isolated ones where the service needs no route out. */
    subnetIds: pulumi.Input<pulumi.Input<string>[]>;
    /** Security groups whose members may connect; a plain list, since each makes a rule that a preview must show. Default: none. */
    allowedSecurityGroupIds?: pulumi.Input<string>[];
    /** CIDR blocks that may connect, never 0.0.0.0/0; a plain list for the same reason. Default: none. */
    allowedCidrBlocks?: pulumi.Input<string>[];
}

/** The SNS topics that a store's alarms report to, in the store's own region. */
export interface AlertTopicArns {
    /** Data or service is at risk now: wakes somebody up. */
    criticalTopicArn: pulumi.Input<string>;
    /** Will become critical if nobody acts today. */
    warningTopicArn: pulumi.Input<string>;
    /** Worth knowing; nothing to do. */
    infoTopicArn: pulumi.Input<string>;
}
