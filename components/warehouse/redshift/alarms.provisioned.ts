import type * as pulumi from "@pulumi/pulumi";
import type { AlarmSpec } from "../../foundation/aws/alarms";
import { AlarmComparison, AlarmSeverity, MissingData } from "../../foundation/aws/alarms";
import type { RedshiftContext } from "./context";
import type { Threshold } from "./thresholds";
import { connectionThresholds, storagePercent } from "./thresholds";
import type { MadeLimit } from "./usage-limits";
import { limitAlarms } from "./usage-limits.alarms";

const { Above, AtOrAbove, Below } = AlarmComparison;
const { Critical, Warning, Info } = AlarmSeverity;

/** A cluster's alarms. Source: "Performance data in Amazon Redshift", Amazon Redshift management guide. */
export function provisionedAlarms(
    { args, settings }: RedshiftContext,
    clusterIdentifier: pulumi.Input<string>,
    limits: MadeLimit[],
): AlarmSpec[] {
    const dimensions = { ClusterIdentifier: clusterIdentifier };
    const namespace = "AWS/Redshift";
    const shared = { namespace, dimensions, periodSeconds: 60, treatMissingData: MissingData.Missing };
    const thresholds = [...loadAlarms(), ...storageAlarms(), ...connectionAlarms(settings.maxConnections)];
    return [
        ...thresholds.map(({ minutes, statistic = "Average", ...rest }) => ({
            ...shared,
            ...rest,
            statistic,
            evaluationPeriods: minutes,
        })),
        {
            ...shared,
            role: "unhealthy",
            severity: Critical,
            description:
                "the cluster answers no query; look at its events, restore a snapshot if it does not come back",
            metricName: "HealthStatus",
            statistic: "Minimum",
            comparison: Below,
            threshold: 1,
            evaluationPeriods: 5,
            // A cluster that rests by schedule says nothing; another one that says nothing is down.
            treatMissingData: args.pauseSchedule === undefined ? MissingData.Breaching : MissingData.NotBreaching,
        },
        ...queueAlarms(shared, args.wlmJson !== undefined),
        ...limitAlarms(limits, { namespace, dimensions, kind: "FeatureType" }),
    ];
}

function loadAlarms(): Threshold[] {
    const cpu = { metricName: "CPUUtilization", comparison: Above };
    return [
        {
            ...cpu,
            role: "cpu-high",
            severity: Warning,
            threshold: 80,
            minutes: 30,
            description: "CPU above 80 % for half an hour; look at top queries and the queues",
        },
        {
            ...cpu,
            role: "cpu-saturated",
            severity: Critical,
            threshold: 95,
            minutes: 60,
            description: "CPU above 95 % for an hour; end runaway queries or add nodes",
        },
        {
            role: "commits-queued",
            severity: Warning,
            metricName: "CommitQueueLength",
            comparison: Above,
            threshold: 10,
            minutes: 15,
            description: "transactions wait to commit; load in larger batches, one COPY a table",
        },
    ];
}

function storageAlarms(): Threshold[] {
    const disk = { metricName: "PercentageDiskSpaceUsed", comparison: AtOrAbove, minutes: 15 };
    const description =
        "of the managed storage that the nodes address is used; delete, unload to the lake, or add nodes";
    return [
        {
            ...disk,
            role: "storage-low",
            severity: Warning,
            threshold: storagePercent.warning,
            description: `${storagePercent.warning} % ${description}`,
        },
        {
            ...disk,
            role: "storage-exhausted",
            severity: Critical,
            threshold: storagePercent.critical,
            description: `${storagePercent.critical} % ${description}`,
        },
    ];
}

function connectionAlarms(most: number): Threshold[] {
    const { warning, critical } = connectionThresholds(most);
    const connections = { metricName: "DatabaseConnections", comparison: AtOrAbove, statistic: "Maximum", minutes: 5 };
    return [
        {
            ...connections,
            role: "connections-high",
            severity: Warning,
            threshold: warning,
            description: `80 % of ${most} connections are taken; look for idle clients`,
        },
        {
            ...connections,
            role: "connections-exhausted",
            severity: Critical,
            threshold: critical,
            description: `95 % of ${most} connections are taken, the next clients are turned away; end idle ones`,
        },
    ];
}

type Shared = Pick<AlarmSpec, "namespace" | "dimensions" | "periodSeconds" | "treatMissingData">;

/** Waiting is published by stage whatever the queues are; concurrency scaling costs beyond an hour a day. */
function queueAlarms(shared: Shared, ownQueues: boolean): AlarmSpec[] {
    const hint = ownQueues ? "give the queues of wlmJson more concurrency" : "add nodes or raise the concurrency limit";
    return [
        {
            ...shared,
            role: "queries-wait",
            severity: Warning,
            description: `queries wait in the workload queues for more than five minutes in five; ${hint}`,
            metricName: "QueryRuntimeBreakdown",
            dimensions: { ...shared.dimensions, stage: "QueryWaiting" },
            statistic: "Sum",
            comparison: Above,
            // In milliseconds, added up over all queries of a five-minute period.
            threshold: 300_000,
            periodSeconds: 300,
            evaluationPeriods: 3,
            treatMissingData: MissingData.NotBreaching,
        },
        {
            ...shared,
            role: "scaling-paid",
            severity: Info,
            description: "concurrency scaling ran for more than the hour a day that is free; the rest is billed",
            metricName: "ConcurrencyScalingSeconds",
            statistic: "Sum",
            comparison: Above,
            threshold: 3600,
            periodSeconds: 86_400,
            evaluationPeriods: 1,
            treatMissingData: MissingData.NotBreaching,
        },
    ];
}
