import type { AlarmSpec } from "../../foundation/aws/alarms";

/** An alarm of all nodes, without what all of them share. */
export type Threshold = Pick<
    AlarmSpec,
    "role" | "severity" | "description" | "metricName" | "comparison" | "threshold" | "treatMissingData"
> & {
    /** How many minutes it must last. Default: 5. */
    minutes?: number;
    /** Default: Average. */
    statistic?: string;
};
