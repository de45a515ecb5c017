import type { AlarmSpec } from "../../foundation/aws/alarms";

/** An alarm without what all of one store share. */
export type Threshold = Pick<
    AlarmSpec,
    "role" | "severity" | "description" | "metricName" | "comparison" | "threshold"
> & {
    /** How many minutes it must last. */
    minutes: number;
    /** Default: Average. */
    statistic?: string;
};

/** From which share of its storage on a cluster is short, in percent. */
export const storagePercent = { warning: 70, critical: 85 };

/** From how many connections on there are too many. */
export function connectionThresholds(most: number): { warning: number; critical: number } {
    return { warning: Math.floor(most * 0.8), critical: Math.floor(most * 0.95) };
}

const megabytesPerTb = 1_000_000;

/** From how many MB of data on a serverless namespace is near what its base capacity serves. */
export function dataThresholds(limitTb: number): { warning: number; critical: number } {
    return { warning: limitTb * 0.7 * megabytesPerTb, critical: limitTb * 0.85 * megabytesPerTb };
}

/** From how much use on a limit is near. */
export function limitThreshold(amount: number): number {
    return amount * 0.8;
}
