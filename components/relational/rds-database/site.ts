import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { AwsPlacementArgs } from "../../foundation/aws/placement";
import { storeSecurityGroup } from "../../foundation/aws/security-group";
import { KeyUsage } from "../../foundation/aws/store-key/store-key.args";
import { StoreKey } from "../../foundation/aws/store-key/store-key";
import type { RdsContext } from "./context";
import { RdsEngine } from "./engine-versions";
import { auditOption, parametersOf } from "./parameters";

/** What instances of one region share: all of it belongs to that region. */
export interface RdsSite {
    /** The region; left out for the provider's own. */
    region?: pulumi.Input<string>;
    /** The CMK of storage, logs and insights. */
    keyArn: pulumi.Input<string>;
    subnetGroupName: pulumi.Output<string>;
    securityGroupId: pulumi.Output<string>;
    parameterGroupName: pulumi.Output<string>;
    /** MariaDB's option group, which holds its audit plugin. */
    optionGroupName?: pulumi.Output<string>;
}

/** The CMK given, or else one of the database's own. */
export function keyFor(
    context: RdsContext,
    prefix: string,
    given: pulumi.Input<string> | undefined,
    region: pulumi.Input<string> | undefined,
): pulumi.Input<string> {
    if (given !== undefined) return given;
    const { environment } = context.settings;
    const key = new StoreKey(
        `${prefix}-key`,
        { usage: KeyUsage.Rds, region, environment, tags: context.args.tags },
        { parent: context.parent },
    );
    return key.keyArn;
}

/** Creates what the instances of one region share. `prefix` begins its children's names: the component's, or with "-recovery". */
export function createSite(
    context: RdsContext,
    prefix: string,
    placement: AwsPlacementArgs,
    region: pulumi.Input<string> | undefined,
    keyArn: pulumi.Input<string>,
): RdsSite {
    const { args, settings, parent } = context;
    const { tags } = args;
    const subnetGroup = new aws.rds.SubnetGroup(
        `${prefix}-subnets`,
        { region, description: `Isolated subnets of ${prefix}`, subnetIds: placement.subnetIds, tags },
        { parent },
    );
    // Auto-named, so that a new family makes a new group beside the old one and a major upgrade is never blocked.
    const parameterGroup = new aws.rds.ParameterGroup(
        `${prefix}-parameters`,
        {
            region,
            family: settings.line.family,
            description: `Parameters of ${prefix}`,
            parameters: parametersOf(settings, args.parameters),
            tags,
        },
        { parent },
    );
    return {
        region,
        keyArn,
        subnetGroupName: subnetGroup.name,
        securityGroupId: storeSecurityGroup(prefix, placement, { port: settings.port, region, tags, parent }),
        parameterGroupName: parameterGroup.name,
        optionGroupName: settings.engine === RdsEngine.MariaDb ? createOptionGroup(context, prefix, region) : undefined,
    };
}

function createOptionGroup(
    { args, settings, parent }: RdsContext,
    prefix: string,
    region: pulumi.Input<string> | undefined,
): pulumi.Output<string> {
    const group = new aws.rds.OptionGroup(
        `${prefix}-options`,
        {
            region,
            engineName: settings.engine,
            majorEngineVersion: settings.line.version,
            optionGroupDescription: `Audit plugin of ${prefix}`,
            options: [auditOption(settings)],
            tags: args.tags,
        },
        { parent },
    );
    return group.name;
}
