import { AlarmComparison, AlarmSeverity } from "../../foundation/aws/alarms";
import type { Threshold } from "./alarm";

const { Above, Below } = AlarmComparison;
const { Critical, Warning, Info } = AlarmSeverity;

/** From where on an instance is in trouble, computed from its size. */
export interface InstanceThresholds {
    /** Left out where the memory grows with its use. */
    freeableMemoryBytes?: { warning: number; critical: number };
    swapBytes: number;
    connections: { warning: number; critical: number };
    /** Left out for classes that are not burstable. */
    cpuCredits?: number;
}

/** Alarms of CPU, memory and connections. */
export function instanceAlarms(thresholds: InstanceThresholds): Threshold[] {
    return [...cpuAlarms(thresholds), ...memoryAlarms(thresholds), ...connectionAlarms(thresholds)];
}

function cpuAlarms({ cpuCredits }: InstanceThresholds): Threshold[] {
    const cpu = { metricName: "CPUUtilization", comparison: Above, minutes: 15 };
    const alarms: Threshold[] = [
        {
            ...cpu,
            role: "cpu-high",
            severity: Warning,
            threshold: 80,
            description: "CPU above 80 % for 15 minutes; look at top SQL in Database Insights",
        },
        {
            ...cpu,
            role: "cpu-saturated",
            severity: Critical,
            threshold: 95,
            description: "CPU above 95 % for 15 minutes; shed load or take a larger instanceClass",
        },
    ];
    if (cpuCredits === undefined) return alarms;
    const credits: Threshold = {
        role: "cpu-credits-low",
        severity: Info,
        metricName: "CPUCreditBalance",
        comparison: Below,
        threshold: cpuCredits,
        minutes: 15,
        description: "CPU credits run out, and surplus is billed; take a class that is not burstable",
    };
    return [...alarms, credits];
}

function memoryAlarms({ freeableMemoryBytes: memory, swapBytes }: InstanceThresholds): Threshold[] {
    if (memory === undefined) return [];
    const free = { metricName: "FreeableMemory", comparison: Below, minutes: 10 };
    return [
        {
            ...free,
            role: "memory-low",
            severity: Warning,
            threshold: memory.warning,
            description: "less than 10 % of the memory is free; look for large sorts and too many connections",
        },
        {
            ...free,
            role: "memory-exhausted",
            severity: Critical,
            threshold: memory.critical,
            description: "less than 5 % of the memory is free, the instance may restart; take a larger instanceClass",
        },
        {
            role: "swapping",
            severity: Info,
            metricName: "SwapUsage",
            comparison: Above,
            threshold: swapBytes,
            minutes: 15,
            description: "the instance swaps; memory is short at peaks",
        },
    ];
}

function connectionAlarms({ connections }: InstanceThresholds): Threshold[] {
    const open = { metricName: "DatabaseConnections", comparison: Above, statistic: "Maximum" };
    return [
        {
            ...open,
            role: "connections-high",
            severity: Warning,
            threshold: connections.warning,
            description: "more than 80 % of max_connections are open; pool connections through the proxy",
        },
        {
            ...open,
            role: "connections-exhausted",
            severity: Critical,
            threshold: connections.critical,
            description: "more than 95 % of max_connections are open, new ones are soon refused; find who leaks them",
        },
    ];
}
