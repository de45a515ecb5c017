import type * as pulumi from "@pulumi/pulumi";
import type { AlarmSpec } from "../../foundation/aws/alarms";
import { AlarmComparison, AlarmSeverity, MissingData } from "../../foundation/aws/alarms";
import type { DocumentdbSettings } from "./documentdb-cluster.settings";
import { thresholdsOf } from "./thresholds";

const { Above, AtOrAbove, Below } = AlarmComparison;
const { Critical, Warning, Info } = AlarmSeverity;

/** An alarm of one cluster, without what all of them share. */
type Threshold = Pick<AlarmSpec, "role" | "severity" | "description" | "metricName" | "comparison" | "threshold"> & {
    /** How many minutes it must last. Default: 5. */
    minutes?: number;
    /** Of the cluster's instances, the one that is worst. Default: Maximum. */
    statistic?: string;
};

/** A cluster's alarms; `prefix` tells the recovery region's apart. Source: "Monitoring Amazon DocumentDB with CloudWatch". */
export function clusterAlarms(
    settings: DocumentdbSettings,
    clusterIdentifier: pulumi.Input<string>,
    prefix = "",
): AlarmSpec[] {
    const all = [
        ...loadAlarms(settings),
        ...memoryAlarms(settings),
        ...connectionAlarms(settings),
        ...storageAlarms(settings),
        ...(settings.instances > 1 ? lagAlarms() : []),
        ...(prefix === "" ? [] : globalLagAlarms()),
    ];
    return all.map(({ minutes = 5, statistic = "Maximum", role, ...rest }) => ({
        ...rest,
        role: `${prefix}${role}`,
        statistic,
        namespace: "AWS/DocDB",
        dimensions: { DBClusterIdentifier: clusterIdentifier },
        periodSeconds: 60,
        evaluationPeriods: minutes,
        treatMissingData: MissingData.Missing,
    }));
}

function loadAlarms({ instance }: DocumentdbSettings): Threshold[] {
    const cpu = { metricName: "CPUUtilization", comparison: Above, minutes: 15 };
    const alarms: Threshold[] = [
        {
            ...cpu,
            role: "cpu-high",
            severity: Warning,
            threshold: 80,
            description: "CPU above 80 % for 15 minutes; look at slow operations in the profiler's log",
        },
        {
            ...cpu,
            role: "cpu-saturated",
            severity: Critical,
            threshold: 95,
            description: "CPU above 95 % for 15 minutes; shed load or take a larger instanceClass",
        },
    ];
    if (!instance.burstable) return alarms;
    const credits: Threshold = {
        role: "cpu-credits-low",
        severity: Info,
        metricName: "CPUCreditBalance",
        comparison: Below,
        threshold: 58,
        statistic: "Minimum",
        minutes: 15,
        description: "CPU credits run out, and surplus is billed; take a class that is not burstable",
    };
    return [...alarms, credits];
}

function memoryAlarms(settings: DocumentdbSettings): Threshold[] {
    const { freeableMemoryBytes } = thresholdsOf(settings);
    const free = { metricName: "FreeableMemory", comparison: Below, statistic: "Minimum", minutes: 10 };
    return [
        {
            ...free,
            role: "memory-low",
            severity: Warning,
            threshold: freeableMemoryBytes.warning,
            description: "less than 10 % of the memory is free; look for missing indexes and too many connections",
        },
        {
            ...free,
            role: "memory-exhausted",
            severity: Critical,
            threshold: freeableMemoryBytes.critical,
            description: "less than 5 % of the memory is free; take a larger instanceClass",
        },
        {
            role: "operations-throttled",
            severity: Critical,
            metricName: "LowMemNumOperationsThrottled",
            comparison: Above,
            threshold: 0,
            statistic: "Sum",
            description: "operations wait because memory is short; take a larger instanceClass",
        },
        {
            role: "cache-missed",
            severity: Info,
            metricName: "BufferCacheHitRatio",
            comparison: Below,
            threshold: 90,
            statistic: "Minimum",
            minutes: 30,
            description: "one read in ten goes to storage; the working set has outgrown the memory",
        },
    ];
}

function connectionAlarms(settings: DocumentdbSettings): Threshold[] {
    const { mostConnections, mostCursors } = settings.instance;
    const { connections, cursors } = thresholdsOf(settings);
    return [
        {
            role: "connections-high",
            severity: Warning,
            metricName: "DatabaseConnectionsMax",
            comparison: AtOrAbove,
            threshold: connections.warning,
            description: `80 % of an instance's ${mostConnections} connections are taken; look for idle clients`,
        },
        {
            role: "connections-exhausted",
            severity: Critical,
            metricName: "DatabaseConnectionsMax",
            comparison: AtOrAbove,
            threshold: connections.critical,
            description: `95 % of an instance's ${mostConnections} connections are taken, the next clients are turned away`,
        },
        {
            role: "cursors-high",
            severity: Warning,
            metricName: "DatabaseCursorsMax",
            comparison: AtOrAbove,
            threshold: cursors,
            description: `80 % of an instance's ${mostCursors} cursors are open; close them in the clients`,
        },
        {
            role: "cursors-timed-out",
            severity: Info,
            metricName: "DatabaseCursorsTimedOut",
            comparison: Above,
            threshold: 0,
            statistic: "Sum",
            minutes: 15,
            description: "cursors are left open until they time out; close them in the clients",
        },
    ];
}

function storageAlarms(settings: DocumentdbSettings): Threshold[] {
    const { volumeBytes } = thresholdsOf(settings);
    const volume = { metricName: "VolumeBytesUsed", comparison: AtOrAbove, minutes: 10 };
    return [
        {
            ...volume,
            role: "storage-low",
            severity: Warning,
            threshold: volumeBytes.warning,
            description: "70 % of the 128 TiB that a cluster can hold are used; delete, archive or split",
        },
        {
            ...volume,
            role: "storage-exhausted",
            severity: Critical,
            threshold: volumeBytes.critical,
            description: "85 % of the 128 TiB that a cluster can hold are used; delete, archive or split",
        },
    ];
}

/** In milliseconds: readers share the writer's storage and lag by less than a tenth of a second. */
function lagAlarms(): Threshold[] {
    const lag = { metricName: "DBClusterReplicaLagMaximum", comparison: Above, minutes: 10 };
    return [
        {
            ...lag,
            role: "lag",
            severity: Warning,
            threshold: 1000,
            description: "a reader is a second behind; look for load that is too much for its class",
        },
        {
            ...lag,
            role: "lag-long",
            severity: Critical,
            threshold: 10_000,
            description: "a reader is ten seconds behind and answers with old data; take a larger instanceClass",
        },
    ];
}

/** In milliseconds: what would be lost with the other region. */
function globalLagAlarms(): Threshold[] {
    return [
        {
            role: "global-lag",
            severity: Critical,
            metricName: "GlobalClusterReplicationLag",
            comparison: Above,
            threshold: 60_000,
            minutes: 10,
            description: "the secondary cluster is a minute behind, failing over now loses that",
        },
    ];
}
