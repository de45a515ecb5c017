import { AlarmComparison, AlarmSeverity } from "../../foundation/aws/alarms";
import type { Threshold } from "./alarm";
import type { Thresholds } from "./alarm-thresholds";
import { EvictionPolicy } from "./elasticache.args";
import type { ElasticacheSettings } from "./elasticache.settings";

const { Above, Below } = AlarmComparison;
const { Critical, Warning, Info } = AlarmSeverity;

/** Alarms of CPU, memory and replication inside the region. */
export function nodeAlarms(settings: ElasticacheSettings, thresholds: Thresholds): Threshold[] {
    return [
        ...cpuAlarms(settings, thresholds),
        ...dataAlarms(settings, thresholds),
        ...hostMemoryAlarms(thresholds),
        ...(settings.nodesPerShard > 1 ? lagAlarms(thresholds) : []),
    ];
}

function cpuAlarms({ node }: ElasticacheSettings, { engineCpuPercent, hostCpuPercent }: Thresholds): Threshold[] {
    const engine = { metricName: "EngineCPUUtilization", comparison: Above };
    const alarms: Threshold[] = [
        {
            ...engine,
            role: "engine-cpu-high",
            severity: Warning,
            threshold: engineCpuPercent.warning,
            minutes: 10,
            description: `a node's engine uses ${engineCpuPercent.warning} % of its core; look in the slow log, and at keys that all ask for`,
        },
        {
            ...engine,
            role: "engine-cpu-saturated",
            severity: Critical,
            threshold: engineCpuPercent.critical,
            description: `a node's engine uses ${engineCpuPercent.critical} % of its core, answers wait; add shards or replicas to read from`,
        },
        {
            role: "host-cpu-high",
            severity: Warning,
            metricName: "CPUUtilization",
            comparison: Above,
            threshold: hostCpuPercent,
            minutes: 15,
            description: `a node's host uses ${hostCpuPercent} % of its CPU, snapshots and TLS included; take a larger nodeType`,
        },
    ];
    if (!node.burstable) return alarms;
    const credits: Threshold = {
        role: "cpu-credits-low",
        severity: Info,
        metricName: "CPUCreditBalance",
        comparison: Below,
        threshold: 30,
        minutes: 15,
        description: "CPU credits run out, and surplus is billed; take a nodeType that is not burstable",
    };
    return [...alarms, credits];
}

function dataAlarms({ evictionPolicy }: ElasticacheSettings, { memoryPercent }: Thresholds): Threshold[] {
    const used = { metricName: "DatabaseMemoryUsagePercentage", comparison: Above, statistic: "Maximum" };
    const refuses = evictionPolicy === EvictionPolicy.NoEviction;
    const full = refuses ? "writes are refused when it is full" : "keys are evicted when it is full";
    const alarms: Threshold[] = [
        {
            ...used,
            role: "memory-high",
            severity: Warning,
            threshold: memoryPercent.warning,
            minutes: 15,
            description: `a node's data takes ${memoryPercent.warning} % of its memory; look for keys without expiry`,
        },
        {
            ...used,
            role: "memory-exhausted",
            severity: Critical,
            threshold: memoryPercent.critical,
            description: `a node's data takes ${memoryPercent.critical} % of its memory, ${full}; add shards or take a larger nodeType`,
        },
    ];
    if (refuses) return alarms;
    const evictions: Threshold = {
        role: "evictions",
        severity: Info,
        metricName: "Evictions",
        comparison: Above,
        statistic: "Sum",
        threshold: 0,
        minutes: 15,
        description: "keys are evicted before they expire; shorten expiries, add shards or take a larger nodeType",
    };
    return [...alarms, evictions];
}

function hostMemoryAlarms({ freeableMemoryBytes, swapBytes }: Thresholds): Threshold[] {
    return [
        {
            role: "freeable-memory-low",
            severity: Warning,
            metricName: "FreeableMemory",
            comparison: Below,
            threshold: freeableMemoryBytes,
            minutes: 10,
            description:
                "a node's host is short of memory beside the data; look for many connections and large replies",
        },
        {
            role: "swapping",
            severity: Warning,
            metricName: "SwapUsage",
            comparison: Above,
            threshold: swapBytes,
            minutes: 15,
            description: "a node swaps, and is slow at times; leave more memory reserved or take a larger nodeType",
        },
    ];
}

function lagAlarms({ replicationLagSeconds: lag }: Thresholds): Threshold[] {
    const behind = { metricName: "ReplicationLag", comparison: Above, statistic: "Maximum", minutes: 10 };
    return [
        {
            ...behind,
            role: "lag",
            severity: Warning,
            threshold: lag.warning,
            description: `a replica is ${lag.warning} seconds behind, and so are its readers; look for bursts of writes`,
        },
        {
            ...behind,
            role: "lag-long",
            severity: Critical,
            threshold: lag.critical,
            description: `a replica is ${lag.critical} seconds behind, a failover loses as much; reduce writes or take larger nodes`,
        },
    ];
}
