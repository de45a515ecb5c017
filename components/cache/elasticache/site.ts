import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { logGroup } from "../../foundation/aws/log-group";
import type { AwsPlacementArgs } from "../../foundation/aws/placement";
import { storeSecurityGroup } from "../../foundation/aws/security-group";
import { KeyUsage } from "../../foundation/aws/store-key/store-key.args";
import { StoreKey } from "../../foundation/aws/store-key/store-key";
import type { CacheContext } from "./context";
import { CacheDeployment } from "./elasticache.args";

/** What a cache stands on in one region. */
export interface CacheSite {
    /** The region; left out for the provider's own. */
    region?: pulumi.Input<string>;
    /** The CMK of data, snapshots and logs. */
    keyArn: pulumi.Input<string>;
    subnetIds: AwsPlacementArgs["subnetIds"];
    securityGroupId: pulumi.Output<string>;
}

/** The CMK given, or else one of the cache's own. */
export function keyFor(
    { args, settings, parent }: CacheContext,
    prefix: string,
    given: pulumi.Input<string> | undefined,
    region: pulumi.Input<string> | undefined,
): pulumi.Input<string> {
    if (given !== undefined) return given;
    const { environment } = settings;
    const usage = KeyUsage.Elasticache;
    return new StoreKey(`${prefix}-key`, { usage, region, environment, tags: args.tags }, { parent }).keyArn;
}

/** The security group of the cache in one region. */
export function createSite(
    { args, settings, parent }: CacheContext,
    prefix: string,
    placement: AwsPlacementArgs,
    region: pulumi.Input<string> | undefined,
    keyArn: pulumi.Input<string>,
): CacheSite {
    const isServerless = settings.deployment === CacheDeployment.Serverless;
    const { port } = settings;
    // A serverless cache answers reads from replicas on the next port.
    const lastPort = isServerless ? port + 1 : undefined;
    const { tags } = args;
    const securityGroupId = storeSecurityGroup(prefix, placement, { port, lastPort, region, tags, parent });
    return { region, keyArn, subnetIds: placement.subnetIds, securityGroupId };
}

/** The subnet group of the nodes in one region. */
export function createSubnetGroup(
    { args, parent }: CacheContext,
    prefix: string,
    { region, subnetIds }: CacheSite,
): aws.elasticache.SubnetGroup {
    return new aws.elasticache.SubnetGroup(
        `${prefix}-subnets`,
        { region, description: `Subnets of ${prefix}`, subnetIds, tags: args.tags },
        { parent },
    );
}

const logTypes = ["slow-log", "engine-log"];

/** Creates the log groups of one region before ElastiCache would, without retention or key, and says what is sent to them. */
export function createLogs(
    { args, settings, parent }: CacheContext,
    prefix: string,
    { region, keyArn }: CacheSite,
): aws.types.input.elasticache.ReplicationGroupLogDeliveryConfiguration[] {
    return logTypes.map((logType) => {
        const group = logGroup(`${prefix}-${logType}`, `/aws/elasticache/${settings.identifier}/${logType}`, {
            retentionDays: settings.logRetentionDays,
            kmsKeyArn: keyArn,
            region,
            tags: args.tags,
            parent,
        });
        return { logType, destinationType: "cloudwatch-logs", destination: group.name, logFormat: "json" };
    });
}
