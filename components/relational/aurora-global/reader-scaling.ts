import * as aws from "@pulumi/aws";
import type { AuroraContext } from "./context";
import type { AuroraMember } from "./member";

const dimension = { serviceNamespace: "rds", scalableDimension: "rds:cluster:ReadReplicaCount" };

/** Adds readers to the first region while the metric is above its target, and takes away those it has added. Source: "Amazon Aurora Auto Scaling with Aurora Replicas". */
export function createReaderScaling({ args, settings, parent }: AuroraContext, home: AuroraMember): void {
    const scaling = settings.readerScaling;
    if (scaling === undefined) return;
    const { region, prefix } = home.site;
    const target = new aws.appautoscaling.Target(
        `${prefix}-readers`,
        {
            region,
            ...dimension,
            resourceId: home.cluster.clusterIdentifier.apply((identifier) => `cluster:${identifier}`),
            minCapacity: scaling.minReaders,
            maxCapacity: scaling.maxReaders,
            tags: args.tags,
        },
        // Aurora takes a target once the cluster has an instance.
        { parent, dependsOn: home.instances },
    );
    new aws.appautoscaling.Policy(
        `${prefix}-readers-policy`,
        {
            region,
            ...dimension,
            resourceId: target.resourceId,
            policyType: "TargetTrackingScaling",
            targetTrackingScalingPolicyConfiguration: {
                predefinedMetricSpecification: { predefinedMetricType: scaling.metric },
                targetValue: scaling.target,
                scaleOutCooldown: scaling.scaleOutCooldownSeconds,
                scaleInCooldown: scaling.scaleInCooldownSeconds,
            },
        },
        { parent },
    );
}
