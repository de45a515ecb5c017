import { none, renamed, same, several, type Twin } from "../crossing";

const logMetricFilter: Twin = {
    type: "AWS::Logs::MetricFilter",
    properties: {
        ...same("applyOnTransformedLogs", "logGroupName"),
        ...renamed({ name: "FilterName", pattern: "FilterPattern" }),
        metricTransformation: several("MetricTransformations", {
            ...same("defaultValue", "unit"),
            ...renamed({ name: "MetricName", namespace: "MetricNamespace", value: "MetricValue" }),
            ...none("a list of names and values", "dimensions"),
        }),
    },
};
export default logMetricFilter;
