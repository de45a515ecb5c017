import { AlarmComparison, AlarmSeverity } from "../../foundation/aws/alarms";
import type { Threshold } from "../shared/alarm";
import type { Thresholds } from "./alarm-thresholds";

const { Above, Below } = AlarmComparison;
const { Critical, Warning } = AlarmSeverity;

/** Alarms of space, latency and bandwidth to the storage. */
export function storageAlarms(vcpus: number, thresholds: Thresholds): Threshold[] {
    return [...spaceAlarms(thresholds), ...speedAlarms(thresholds), ...burstAlarms(vcpus)];
}

function spaceAlarms({ freeStorageBytes: space }: Thresholds): Threshold[] {
    const free = { metricName: "FreeStorageSpace", comparison: Below, statistic: "Minimum" };
    return [
        {
            ...free,
            role: "storage-low",
            severity: Warning,
            threshold: space.warning,
            minutes: 15,
            description: "less than 10 % of the storage is free; RDS grows it now if maxStorageGib allows",
        },
        {
            ...free,
            role: "storage-exhausted",
            severity: Critical,
            threshold: space.critical,
            description: "storage did not grow in time or reached maxStorageGib; raise maxStorageGib or storageGib now",
        },
    ];
}

function speedAlarms({ diskQueueDepth }: Thresholds): Threshold[] {
    const slow = { severity: Warning, comparison: Above, minutes: 15 };
    const tooLong = "takes more than 20 ms on average for 15 minutes; compare IOPS and throughput with what gp3 has";
    return [
        { ...slow, role: "read-latency", metricName: "ReadLatency", threshold: 0.02, description: `a read ${tooLong}` },
        {
            ...slow,
            role: "write-latency",
            metricName: "WriteLatency",
            threshold: 0.02,
            description: `a write ${tooLong}`,
        },
        {
            ...slow,
            role: "disk-queue",
            metricName: "DiskQueueDepth",
            threshold: diskQueueDepth,
            description: "requests wait for the storage; raise iops or storageThroughputMibps",
        },
    ];
}

/** Classes up to 16 vCPUs burst above what they can carry to the storage all day. Source: "Amazon EBS-optimized instances", EC2 user guide. */
function burstAlarms(vcpus: number): Threshold[] {
    if (vcpus > 16) return [];
    const balance = { severity: Warning, comparison: Below, threshold: 20, minutes: 15 };
    const left = "of what the class may burst to its storage is left; take a larger instanceClass";
    return [
        { ...balance, role: "ebs-io-balance", metricName: "EBSIOBalance%", description: `under 20 % of I/O ${left}` },
        {
            ...balance,
            role: "ebs-byte-balance",
            metricName: "EBSByteBalance%",
            description: `under 20 % of bytes ${left}`,
        },
    ];
}
