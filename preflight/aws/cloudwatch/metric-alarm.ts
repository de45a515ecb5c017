import { members, one, pairs, renamed, same, tags, type Twin } from "../crossing";

const metricAlarm: Twin = {
    type: "AWS::CloudWatch::Alarm",
    properties: {
        ...same(
            "actionsEnabled",
            "alarmActions",
            "alarmDescription",
            "comparisonOperator",
            "datapointsToAlarm",
            "evaluationInterval",
            "evaluationPeriods",
            "extendedStatistic",
            "insufficientDataActions",
            "metricName",
            "namespace",
            "period",
            "statistic",
            "threshold",
            "thresholdMetricId",
            "treatMissingData",
            "unit",
        ),
        ...renamed({
            evaluateLowSampleCountPercentiles: "EvaluateLowSampleCountPercentile",
            name: "AlarmName",
            okActions: "OKActions",
        }),
        dimensions: pairs("Dimensions", "Name"),
        evaluationCriteria: members("EvaluationCriteria", {
            promqlCriteria: members("PromQLCriteria", same("pendingPeriod", "query", "recoveryPeriod")),
        }),
        metricQueries: members("Metrics", {
            ...same("accountId", "expression", "id", "label", "period", "returnData"),
            metric: one("MetricStat", {
                ...same("period", "stat", "unit"),
                ...renamed({ metricName: "Metric.MetricName", namespace: "Metric.Namespace" }),
                dimensions: pairs("Metric.Dimensions", "Name"),
            }),
        }),
        ...tags,
        warmUpConfiguration: members(
            "WarmUpConfiguration",
            same("onlyStartEvaluatingAfterWarmUpPeriodEnds", "warmUpPeriodDurationInMinutes"),
        ),
    },
};
export default metricAlarm;
