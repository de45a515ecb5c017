import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { logGroup } from "../../foundation/aws/log-group";
import { storeSecurityGroup } from "../../foundation/aws/security-group";
import { StoreKey } from "../../foundation/aws/store-key/store-key";
import { KeyUsage } from "../../foundation/aws/store-key/store-key.args";
import type { AuroraRegionArgs } from "./aurora-global.args";
import type { AuroraContext } from "./context";
import { parametersOf } from "./parameters";

/** What a cluster stands on: all of it belongs to its region. */
export interface AuroraSite {
    region: string;
    /** Begins the names of the region's resources: component and region, and no role, since roles change. */
    prefix: string;
    /** The cluster's name in AWS. */
    clusterIdentifier: string;
    place: AuroraRegionArgs;
    instances: number;
    keyArn: pulumi.Input<string>;
    subnetGroupName: pulumi.Output<string>;
    securityGroupId: pulumi.Output<string>;
    parameterGroupName: pulumi.Output<string>;
    logs: aws.cloudwatch.LogGroup[];
}

/** Creates what the cluster of one region stands on. */
export function createSite(context: AuroraContext, place: AuroraRegionArgs, index: number): AuroraSite {
    const { name, args, settings, parent } = context;
    const { region, network } = place;
    const prefix = `${name}-${region}`;
    const clusterIdentifier = `${settings.identifier}-${region}`;
    const keyArn = place.kmsKeyArn ?? createKey(context, prefix, region);
    const { tags } = args;
    const subnetGroup = new aws.rds.SubnetGroup(
        `${prefix}-subnets`,
        { region, description: `Isolated subnets of ${prefix}`, subnetIds: network.subnetIds, tags },
        { parent },
    );
    return {
        ...{ region, prefix, clusterIdentifier, place, keyArn },
        instances: settings.instances[index]!,
        subnetGroupName: subnetGroup.name,
        securityGroupId: storeSecurityGroup(prefix, network, { port: settings.port, region, tags, parent }),
        parameterGroupName: createParameterGroup(context, prefix, region),
        // Created before Aurora would, without retention or key. RDS names them by the cluster and the log.
        logs: settings.logExports.map((log) =>
            logGroup(`${prefix}-log-${log}`, `/aws/rds/cluster/${clusterIdentifier}/${log}`, {
                retentionDays: settings.logRetentionDays,
                kmsKeyArn: keyArn,
                ...{ region, tags, parent },
            }),
        ),
    };
}

function createKey({ args, settings, parent }: AuroraContext, prefix: string, region: string): pulumi.Output<string> {
    const { environment } = settings;
    const key = new StoreKey(
        `${prefix}-key`,
        { usage: KeyUsage.Rds, region, environment, tags: args.tags },
        { parent },
    );
    return key.keyArn;
}

// Auto-named, so that a new family makes a new group beside the old one and a major upgrade is never blocked.
function createParameterGroup(
    { args, settings, parent }: AuroraContext,
    prefix: string,
    region: string,
): pulumi.Output<string> {
    const group = new aws.rds.ClusterParameterGroup(
        `${prefix}-parameters`,
        {
            region,
            family: settings.line.family,
            description: `Parameters of ${prefix}`,
            parameters: parametersOf(settings, args.parameters),
            tags: args.tags,
        },
        { parent },
    );
    return group.name;
}
