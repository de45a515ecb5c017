import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { AlarmSeverity } from "../../shared/alerts";
import type { AlertTopicArns } from "./placement";

export { AlarmSeverity };

/** One CloudWatch metric alarm. */
export interface AlarmSpec {
    /** The last part of the alarm's name: `${name}-${role}`. */
    role: string;
    severity: AlarmSeverity;
    /** What is wrong and what to do, in the words of who is woken up. */
    description: string;
    /** The metric's namespace, for example "AWS/RDS". */
    namespace: string;
    metricName: string;
    dimensions: { [name: string]: pulumi.Input<string> };
    /** More resources with the same metric, up to 9: the alarm looks at the worst of them all, so that ten nodes need one alarm. Default: none. */
    others?: { [name: string]: pulumi.Input<string> }[];
    /** "Average", "Maximum", "Minimum", "Sum", "SampleCount", or a percentile such as "p99". */
    statistic: string;
    comparison: AlarmComparison;
    threshold: pulumi.Input<number>;
    periodSeconds: number;
    evaluationPeriods: number;
    /** How many of the evaluation periods must breach. Default: all of them. */
    datapointsToAlarm?: number;
    /** What a missing data point means. Default: missing (the state is kept, then "insufficient data"). */
    treatMissingData?: MissingData;
}

/** How a metric breaches its threshold. */
export enum AlarmComparison {
    Above = "GreaterThanThreshold",
    AtOrAbove = "GreaterThanOrEqualToThreshold",
    Below = "LessThanThreshold",
    AtOrBelow = "LessThanOrEqualToThreshold",
}

/** What CloudWatch takes a missing data point for. */
export enum MissingData {
    Missing = "missing",
    Ignore = "ignore",
    Breaching = "breaching",
    NotBreaching = "notBreaching",
}

/** What all alarms of one store share. */
export interface AlarmOptions {
    parent: pulumi.Resource;
    region?: pulumi.Input<string>;
    tags?: { [key: string]: pulumi.Input<string> };
}

const extendedStatistic = /^(p|tm|wm|tc|ts)\d|^IQM$/;

/** Creates one alarm a specification; each reports to its severity's topic when it fires and again when it is over. */
export function createAlarms(
    name: string,
    specs: AlarmSpec[],
    topics: AlertTopicArns,
    options: AlarmOptions,
): aws.cloudwatch.MetricAlarm[] {
    const topicOf = {
        [AlarmSeverity.Critical]: topics.criticalTopicArn,
        [AlarmSeverity.Warning]: topics.warningTopicArn,
        [AlarmSeverity.Info]: topics.infoTopicArn,
    };
    return specs.map(
        (spec) =>
            new aws.cloudwatch.MetricAlarm(
                `${name}-${spec.role}`,
                {
                    region: options.region,
                    alarmDescription: `${spec.severity}: ${spec.description}`,
                    ...metricOf(spec),
                    comparisonOperator: spec.comparison,
                    threshold: spec.threshold,
                    evaluationPeriods: spec.evaluationPeriods,
                    datapointsToAlarm: spec.datapointsToAlarm,
                    treatMissingData: spec.treatMissingData,
                    alarmActions: [topicOf[spec.severity]],
                    okActions: [topicOf[spec.severity]],
                    tags: options.tags,
                },
                { parent: options.parent },
            ),
    );
}

/** The one metric that an alarm looks at, or the expression over several. */
function metricOf(spec: AlarmSpec): Partial<aws.cloudwatch.MetricAlarmArgs> {
    const { namespace, metricName, dimensions, statistic, periodSeconds: period, others = [] } = spec;
    if (others.length === 0) {
        const isExtended = extendedStatistic.test(statistic);
        const named = isExtended ? { extendedStatistic: statistic } : { statistic };
        return { namespace, metricName, dimensions, period, ...named };
    }
    const isLow = spec.comparison === AlarmComparison.Below || spec.comparison === AlarmComparison.AtOrBelow;
    const metrics = [dimensions, ...others].map((each, index) => ({
        id: `m${index + 1}`,
        metric: { namespace, metricName, dimensions: each, stat: statistic, period },
    }));
    const expression = isLow ? "MIN(METRICS())" : "MAX(METRICS())";
    return { metricQueries: [{ id: "worst", expression, label: metricName, returnData: true }, ...metrics] };
}

/** The ARNs of alarms, as every store outputs them. */
export function alarmArns(alarms: aws.cloudwatch.MetricAlarm[]): pulumi.Output<string[]> {
    return pulumi.all(alarms.map((alarm) => alarm.arn));
}
