import type * as pulumi from "@pulumi/pulumi";
import type { AlarmSpec } from "../../foundation/aws/alarms";
import { AlarmComparison, AlarmSeverity, MissingData } from "../../foundation/aws/alarms";
import { UsageAction } from "./redshift-warehouse.args";
import { limitThreshold } from "./thresholds";
import type { MadeLimit } from "./usage-limits";

/** Where the use of a limit is published. */
interface LimitMetric {
    namespace: string;
    dimensions: { [name: string]: pulumi.Input<string> };
    /** The dimension that names what is counted. */
    kind: "FeatureType" | "UsageType";
}

/** An alarm for each limit that acts, when four fifths of it are used; what disables queries wakes somebody earlier. */
export function limitAlarms(limits: MadeLimit[], { namespace, dimensions, kind }: LimitMetric): AlarmSpec[] {
    return limits
        .filter(({ limit }) => limit.action !== UsageAction.Log)
        .map(({ limit: { feature, period, amount, action }, id }) => ({
            role: `limit-${feature}-${period}-near`,
            severity: action === UsageAction.Disable ? AlarmSeverity.Warning : AlarmSeverity.Info,
            description: `80 % of the ${period} limit of ${amount} for ${feature} is used; find who uses it, or raise usageLimits`,
            namespace,
            metricName: "UsageLimitConsumed",
            dimensions: { ...dimensions, UsageLimitId: id, [kind]: feature.toUpperCase().replace(/-/g, "_") },
            statistic: "Maximum",
            comparison: AlarmComparison.Above,
            threshold: limitThreshold(amount),
            periodSeconds: 300,
            evaluationPeriods: 1,
            treatMissingData: MissingData.NotBreaching,
        }));
}
