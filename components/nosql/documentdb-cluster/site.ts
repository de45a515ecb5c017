import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { logGroup } from "../../foundation/aws/log-group";
import type { AwsPlacementArgs } from "../../foundation/aws/placement";
import { storeSecurityGroup } from "../../foundation/aws/security-group";
import { KeyUsage } from "../../foundation/aws/store-key/store-key.args";
import { StoreKey } from "../../foundation/aws/store-key/store-key";
import type { DocumentdbContext } from "./context";
import { parametersOf } from "./parameters";

/** What the members of one region stand on: all of it belongs to that region. */
export interface DocumentdbSite {
    /** Begins the children's names: the component's name, or with "-recovery". */
    prefix: string;
    /** The cluster's name in AWS. */
    identifier: string;
    /** The region; left out for the provider's own. */
    region?: pulumi.Input<string>;
    /** The CMK of storage, logs and insights. */
    keyArn: pulumi.Input<string>;
    subnetGroupName: pulumi.Output<string>;
    securityGroupId: pulumi.Output<string>;
    parameterGroupName: pulumi.Output<string>;
    logs: aws.cloudwatch.LogGroup[];
}

/** The CMK given, or else one of the cluster's own. DocumentDB uses keys as RDS. */
export function keyFor(
    { args, settings, parent }: DocumentdbContext,
    prefix: string,
    given: pulumi.Input<string> | undefined,
    region: pulumi.Input<string> | undefined,
): pulumi.Input<string> {
    if (given !== undefined) return given;
    const key = new StoreKey(
        `${prefix}-key`,
        { usage: KeyUsage.Rds, region, environment: settings.environment, tags: args.tags },
        { parent },
    );
    return key.keyArn;
}

/** The logs that are exported; both stand before the cluster, which would make them without retention or key. */
export const logExports = ["audit", "profiler"];

/** Creates what the members of one region stand on. */
export function createSite(
    { args, settings, parent }: DocumentdbContext,
    { prefix, identifier }: Pick<DocumentdbSite, "prefix" | "identifier">,
    placement: AwsPlacementArgs,
    region: pulumi.Input<string> | undefined,
    keyArn: pulumi.Input<string>,
): DocumentdbSite {
    const { tags } = args;
    const subnets = new aws.docdb.SubnetGroup(
        `${prefix}-subnets`,
        { region, description: `Isolated subnets of ${prefix}`, subnetIds: placement.subnetIds, tags },
        { parent },
    );
    // Auto-named, so that a new family makes a new group beside the old one and a major upgrade is never blocked.
    const parameters = new aws.docdb.ClusterParameterGroup(
        `${prefix}-parameters`,
        {
            region,
            family: settings.engine.family,
            description: `Parameters of ${prefix}`,
            parameters: parametersOf(settings, args.parameters),
            tags,
        },
        { parent },
    );
    const logs = logExports.map((log) =>
        logGroup(`${prefix}-log-${log}`, `/aws/docdb/${identifier}/${log}`, {
            retentionDays: settings.logRetentionDays,
            kmsKeyArn: keyArn,
            region,
            tags,
            parent,
        }),
    );
    return {
        ...{ prefix, identifier, region, keyArn, logs },
        subnetGroupName: subnets.name,
        parameterGroupName: parameters.name,
        securityGroupId: storeSecurityGroup(prefix, placement, { port: settings.port, region, tags, parent }),
    };
}
