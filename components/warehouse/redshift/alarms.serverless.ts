import type * as pulumi from "@pulumi/pulumi";
import type { AlarmSpec } from "../../foundation/aws/alarms";
import { AlarmComparison, AlarmSeverity, MissingData } from "../../foundation/aws/alarms";
import { storageLimitTb } from "./capacity";
import type { RedshiftContext } from "./context";
import type { RedshiftSettings } from "./redshift-warehouse.settings";
import { connectionThresholds, dataThresholds } from "./thresholds";
import type { MadeLimit } from "./usage-limits";
import { limitAlarms } from "./usage-limits.alarms";

const { AtOrAbove, Above } = AlarmComparison;
const { Critical, Warning, Info } = AlarmSeverity;

/** What all metrics share: at rest a workgroup publishes nothing, which is as it should be. */
const shared = {
    namespace: "AWS/Redshift-Serverless",
    periodSeconds: 300,
    treatMissingData: MissingData.NotBreaching,
};

/** A workgroup's alarms, and its namespace's. Source: "Audit logging for Amazon Redshift Serverless", CloudWatch metrics. */
export function serverlessAlarms(
    { settings }: RedshiftContext,
    namespaceName: pulumi.Input<string>,
    workgroupName: pulumi.Input<string>,
    limits: MadeLimit[],
): AlarmSpec[] {
    const dimensions = { Workgroup: workgroupName };
    return [
        ...queueAlarms(dimensions),
        ...capacityAlarms(settings, dimensions),
        ...connectionAlarms(settings, dimensions),
        ...dataAlarms(settings, { Namespace: namespaceName }),
        ...limitAlarms(limits, { namespace: shared.namespace, dimensions, kind: "UsageType" }),
    ];
}

type Dimensions = AlarmSpec["dimensions"];

/** Statements that people and loads wait for; the kinds are those of the metric's dimension QueryType. */
function queueAlarms(dimensions: Dimensions): AlarmSpec[] {
    return ["SELECT", "LOAD"].map((queryType) => ({
        ...shared,
        role: `${queryType.toLowerCase()}-queued`,
        severity: Warning,
        description: `${queryType} statements wait for 15 minutes; raise baseCapacityRpu or maxCapacityRpu`,
        metricName: "QueriesQueued",
        dimensions: { ...dimensions, QueryType: queryType },
        statistic: "Minimum",
        comparison: AtOrAbove,
        threshold: 1,
        evaluationPeriods: 3,
    }));
}

function capacityAlarms({ maxCapacityRpu }: RedshiftSettings, dimensions: Dimensions): AlarmSpec[] {
    return [
        {
            ...shared,
            role: "capacity-at-maximum",
            severity: Warning,
            description: `all ${maxCapacityRpu} RPU are in use for an hour; look at top queries or raise maxCapacityRpu`,
            metricName: "ComputeCapacity",
            dimensions,
            statistic: "Average",
            comparison: AtOrAbove,
            threshold: maxCapacityRpu,
            periodSeconds: 1800,
            evaluationPeriods: 2,
        },
        {
            ...shared,
            role: "compute-high",
            severity: Info,
            description:
                "half of the largest capacity was in use, and billed, all day; provisioned nodes may cost less",
            metricName: "ComputeSeconds",
            dimensions,
            statistic: "Sum",
            comparison: Above,
            threshold: (maxCapacityRpu / 2) * 86_400,
            periodSeconds: 86_400,
            evaluationPeriods: 1,
        },
    ];
}

function connectionAlarms({ maxConnections }: RedshiftSettings, dimensions: Dimensions): AlarmSpec[] {
    const thresholds = connectionThresholds(maxConnections);
    const connections = {
        ...shared,
        metricName: "DatabaseConnections",
        dimensions,
        statistic: "Maximum",
        comparison: AtOrAbove,
        evaluationPeriods: 1,
    };
    return [
        {
            ...connections,
            role: "connections-high",
            severity: Warning,
            description: `80 % of ${maxConnections} connections are taken; look for idle clients`,
            threshold: thresholds.warning,
        },
        {
            ...connections,
            role: "connections-exhausted",
            severity: Critical,
            description: `95 % of ${maxConnections} connections are taken, the next clients are turned away; end idle ones`,
            threshold: thresholds.critical,
        },
    ];
}

/** What the base capacity can serve; with a weight, Redshift chooses the base and the limit with it. */
function dataAlarms({ baseCapacityRpu, pricePerformance }: RedshiftSettings, dimensions: Dimensions): AlarmSpec[] {
    const limitTb = pricePerformance === undefined ? storageLimitTb(baseCapacityRpu) : undefined;
    if (limitTb === undefined) return [];
    const thresholds = dataThresholds(limitTb);
    const data = {
        ...shared,
        metricName: "DataStorage",
        dimensions,
        statistic: "Maximum",
        comparison: AtOrAbove,
        evaluationPeriods: 3,
    };
    return [
        {
            ...data,
            role: "storage-low",
            severity: Warning,
            description: `70 % of the ${limitTb} TB that ${baseCapacityRpu} RPU serve are used; raise baseCapacityRpu`,
            threshold: thresholds.warning,
        },
        {
            ...data,
            role: "storage-exhausted",
            severity: Critical,
            description: `85 % of the ${limitTb} TB that ${baseCapacityRpu} RPU serve are used; raise baseCapacityRpu`,
            threshold: thresholds.critical,
        },
    ];
}
