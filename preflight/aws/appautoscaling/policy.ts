import { members, renamed, same, type Twin } from "../crossing";

const policy: Twin = {
    type: "AWS::ApplicationAutoScaling::ScalingPolicy",
    properties: {
        ...same("policyType", "resourceId", "scalableDimension", "serviceNamespace"),
        ...renamed({ name: "PolicyName" }),
        predictiveScalingPolicyConfiguration: members("PredictiveScalingPolicyConfiguration", {
            ...same("maxCapacityBreachBehavior", "maxCapacityBuffer", "mode", "schedulingBufferTime"),
            metricSpecifications: members("MetricSpecifications", {
                ...same("targetValue"),
                customizedCapacityMetricSpecification: members("CustomizedCapacityMetricSpecification", {
                    metricDataQueries: members("MetricDataQueries", {
                        ...same("expression", "id", "label", "returnData"),
                        metricStat: members("MetricStat", {
                            ...same("stat", "unit"),
                            metric: members("Metric", {
                                ...same("metricName", "namespace"),
                                dimensions: members("Dimensions", same("name", "value")),
                            }),
                        }),
                    }),
                }),
                customizedLoadMetricSpecification: members("CustomizedLoadMetricSpecification", {
                    metricDataQueries: members("MetricDataQueries", {
                        ...same("expression", "id", "label", "returnData"),
                        metricStat: members("MetricStat", {
                            ...same("stat", "unit"),
                            metric: members("Metric", {
                                ...same("metricName", "namespace"),
                                dimensions: members("Dimensions", same("name", "value")),
                            }),
                        }),
                    }),
                }),
                customizedScalingMetricSpecification: members("CustomizedScalingMetricSpecification", {
                    metricDataQueries: members("MetricDataQueries", {
                        ...same("expression", "id", "label", "returnData"),
                        metricStat: members("MetricStat", {
                            ...same("stat", "unit"),
                            metric: members("Metric", {
                                ...same("metricName", "namespace"),
                                dimensions: members("Dimensions", same("name", "value")),
                            }),
                        }),
                    }),
                }),
                predefinedLoadMetricSpecification: members(
                    "PredefinedLoadMetricSpecification",
                    same("predefinedMetricType", "resourceLabel"),
                ),
                predefinedMetricPairSpecification: members(
                    "PredefinedMetricPairSpecification",
                    same("predefinedMetricType", "resourceLabel"),
                ),
                predefinedScalingMetricSpecification: members(
                    "PredefinedScalingMetricSpecification",
                    same("predefinedMetricType", "resourceLabel"),
                ),
            }),
        }),
        stepScalingPolicyConfiguration: members("StepScalingPolicyConfiguration", {
            ...same("adjustmentType", "cooldown", "metricAggregationType", "minAdjustmentMagnitude"),
            stepAdjustments: members(
                "StepAdjustments",
                same("metricIntervalLowerBound", "metricIntervalUpperBound", "scalingAdjustment"),
            ),
        }),
        targetTrackingScalingPolicyConfiguration: members("TargetTrackingScalingPolicyConfiguration", {
            ...same("disableScaleIn", "scaleInCooldown", "scaleOutCooldown", "targetValue"),
            customizedMetricSpecification: members("CustomizedMetricSpecification", {
                ...same("metricName", "namespace", "statistic", "unit"),
                dimensions: members("Dimensions", same("name", "value")),
                metrics: members("Metrics", {
                    ...same("expression", "id", "label", "returnData"),
                    metricStat: members("MetricStat", {
                        ...same("stat", "unit"),
                        metric: members("Metric", {
                            ...same("metricName", "namespace"),
                            dimensions: members("Dimensions", same("name", "value")),
                        }),
                    }),
                }),
            }),
            predefinedMetricSpecification: members(
                "PredefinedMetricSpecification",
                same("predefinedMetricType", "resourceLabel"),
            ),
        }),
    },
    filled: {
        PolicyName: "a name of its own",
        PolicyType: "StepScaling",
    },
};
export default policy;
