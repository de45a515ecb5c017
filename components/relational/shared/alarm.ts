import type * as pulumi from "@pulumi/pulumi";
import type { AlarmSpec } from "../../foundation/aws/alarms";
import { MissingData } from "../../foundation/aws/alarms";

/** An alarm of one instance or cluster, without what all of them share. */
export type Threshold = Pick<
    AlarmSpec,
    "role" | "severity" | "description" | "metricName" | "comparison" | "threshold" | "treatMissingData"
> & {
    /** How many minutes it must last. Default: 5. */
    minutes?: number;
    /** Default: Average. */
    statistic?: string;
};

/** The alarms of what RDS knows by these dimensions; `prefix` begins their roles. */
export function asSpecs(
    dimensions: { [name: string]: pulumi.Input<string> },
    thresholds: Threshold[],
    prefix = "",
): AlarmSpec[] {
    return thresholds.map(({ minutes = 5, statistic = "Average", ...rest }) => ({
        treatMissingData: MissingData.Missing,
        ...rest,
        role: `${prefix}${rest.role}`,
        statistic,
        namespace: "AWS/RDS",
        dimensions,
        periodSeconds: 60,
        evaluationPeriods: minutes,
    }));
}
