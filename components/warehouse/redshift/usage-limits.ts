import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { RedshiftContext } from "./context";
import { UsageAction, UsageFeature } from "./redshift-warehouse.args";
import type { RedshiftSettings } from "./redshift-warehouse.settings";

/** One limit as it was made. */
export interface MadeLimit {
    limit: RedshiftSettings["usageLimits"][number];
    /** The limit's id, by which its metric is found. */
    id: pulumi.Output<string>;
}

/** How Redshift and Redshift Serverless call what happens at a limit. */
const clusterActions: Record<UsageAction, string> = {
    [UsageAction.Log]: "log",
    [UsageAction.Alert]: "emit-metric",
    [UsageAction.Disable]: "disable",
};
const serverlessActions = { ...clusterActions, [UsageAction.Disable]: "deactivate" };

/** Creates the limits of a cluster. */
export function clusterUsageLimits(
    { name, args, settings, parent }: RedshiftContext,
    { clusterIdentifier }: aws.redshift.Cluster,
): MadeLimit[] {
    return settings.usageLimits.map((limit) => {
        const { feature, amount, period, action } = limit;
        const made = new aws.redshift.UsageLimit(
            `${name}-limit-${feature}-${period}`,
            {
                region: args.placement.region,
                clusterIdentifier,
                featureType: feature,
                limitType: feature === UsageFeature.ConcurrencyScaling ? "time" : "data-scanned",
                amount,
                period,
                breachAction: clusterActions[action],
                tags: args.tags,
            },
            { parent },
        );
        return { limit, id: made.id };
    });
}

/** Creates the limits of a serverless workgroup. */
export function workgroupUsageLimits(
    { name, args, settings, parent }: RedshiftContext,
    { arn }: aws.redshiftserverless.Workgroup,
): MadeLimit[] {
    return settings.usageLimits.map((limit) => {
        const { feature, amount, period, action } = limit;
        const made = new aws.redshiftserverless.UsageLimit(
            `${name}-limit-${feature}-${period}`,
            {
                region: args.placement.region,
                resourceArn: arn,
                usageType: feature,
                amount,
                period,
                breachAction: serverlessActions[action],
            },
            { parent },
        );
        return { limit, id: made.id };
    });
}
