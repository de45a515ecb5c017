import * as monitor from "@pulumi/azure-native/monitor";
import * as pulumi from "@pulumi/pulumi";
import { AlarmSeverity } from "../../shared/alerts";
import type { AlertGroupIds } from "./placement";

/** How the values of a window become the one that is compared. */
export enum MetricAggregation {
    Average = "Average",
    Maximum = "Maximum",
    Minimum = "Minimum",
    Total = "Total",
    Count = "Count",
}

/** How a metric breaches its threshold. */
export enum MetricComparison {
    Above = "GreaterThan",
    AtOrAbove = "GreaterThanOrEqual",
    Below = "LessThan",
    AtOrBelow = "LessThanOrEqual",
}

/** The values of a dimension that a metric is looked at by. */
export interface MetricDimension {
    name: string;
    /** The values, or "*" for each of them by itself. */
    values: string[];
}

/** One metric alert. */
export interface MetricAlertSpec {
    /** The last part of the alert's name: `${name}-${role}`. */
    role: string;
    severity: AlarmSeverity;
    /** What is wrong and what to do, in the words of who is woken up. */
    description: string;
    /** The resource that has the metric. */
    targetId: pulumi.Input<string>;
    /** The metric's namespace, for example "Microsoft.Sql/servers/databases". */
    metricNamespace: string;
    metricName: string;
    aggregation: MetricAggregation;
    comparison: MetricComparison;
    threshold: pulumi.Input<number>;
    /** How much time one look takes in, in minutes: 1, 5, 15, 30, 60, 360, 720 or 1440. */
    windowMinutes: number;
    /** How often Azure looks, in minutes: 1, 5, 15, 30 or 60, and no more than the window. */
    frequencyMinutes: number;
    /** Default: the whole metric. */
    dimensions?: MetricDimension[];
}

/** What all alerts of one store share. */
export interface MetricAlertOptions {
    resourceGroupName: pulumi.Input<string>;
    parent: pulumi.Resource;
    tags?: { [key: string]: pulumi.Input<string> };
}

/** Azure's words: 0 critical, 1 error, 2 warning, 3 informational, 4 verbose. */
const severities: Record<AlarmSeverity, number> = {
    [AlarmSeverity.Critical]: 0,
    [AlarmSeverity.Warning]: 2,
    [AlarmSeverity.Info]: 3,
};

/** Creates one alert a specification; each tells its severity's action group when it fires and again when it is over. */
export function createMetricAlerts(
    name: string,
    specs: MetricAlertSpec[],
    alertGroups: AlertGroupIds,
    { resourceGroupName, parent, tags }: MetricAlertOptions,
): monitor.MetricAlert[] {
    const groupOf = {
        [AlarmSeverity.Critical]: alertGroups.criticalGroupId,
        [AlarmSeverity.Warning]: alertGroups.warningGroupId,
        [AlarmSeverity.Info]: alertGroups.infoGroupId,
    };
    return specs.map(
        (spec) =>
            new monitor.MetricAlert(
                `${name}-${spec.role}`,
                {
                    resourceGroupName,
                    // Rules of platform metrics are kept in all regions, wherever their target is.
                    location: "global",
                    description: `${spec.severity}: ${spec.description}`,
                    enabled: true,
                    severity: severities[spec.severity],
                    scopes: [spec.targetId],
                    evaluationFrequency: iso(spec.frequencyMinutes),
                    windowSize: iso(spec.windowMinutes),
                    autoMitigate: true,
                    criteria: criteriaOf(spec),
                    actions: [{ actionGroupId: groupOf[spec.severity] }],
                    tags,
                },
                { parent },
            ),
    );
}

/** The ids of alerts, as every store outputs them. */
export function alertIds(alerts: monitor.MetricAlert[]): pulumi.Output<string[]> {
    return pulumi.all(alerts.map((alert) => alert.id));
}

function criteriaOf(spec: MetricAlertSpec) {
    const { metricNamespace, metricName, aggregation, comparison, threshold, dimensions } = spec;
    return {
        odataType: "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria" as const,
        allOf: [
            {
                criterionType: "StaticThresholdCriterion" as const,
                name: spec.role,
                metricNamespace,
                metricName,
                timeAggregation: aggregation,
                operator: comparison,
                threshold,
                dimensions: dimensions?.map((dimension) => ({ ...dimension, operator: "Include" })),
            },
        ],
    };
}

/** A number of minutes as ISO 8601 has it, in the words that Azure gives back: PT5M, PT1H, P1D. */
function iso(minutes: number): string {
    if (minutes % 1440 === 0) return `P${minutes / 1440}D`;
    return minutes % 60 === 0 ? `PT${minutes / 60}H` : `PT${minutes}M`;
}
