import type { AlarmSpec } from "../../foundation/aws/alarms";
import { AlarmComparison, AlarmSeverity, MissingData } from "../../foundation/aws/alarms";
import type { DaxSettings } from "./dax-cluster.settings";

const { Above } = AlarmComparison;
const { Critical, Warning, Info } = AlarmSeverity;

/** An alarm of the cluster, without what all of them share. */
type Threshold = Pick<AlarmSpec, "role" | "severity" | "metricName" | "threshold" | "description"> & {
    statistic?: string;
    minutes?: number;
};

/** Requests a minute that a node type answers with ease, from which shares of errors are computed: a thousand a second and vCPU. */
function requestsPerMinute({ nodeType, nodes }: DaxSettings): number {
    return nodeType.vcpus * nodes * 1_000 * 60;
}

/** What the size of the cluster decides. */
export function thresholdsOf(settings: DaxSettings) {
    const requests = requestsPerMinute(settings);
    return {
        // A lost node's load falls on the others, which must have room for it.
        cpuPercent: settings.nodes > 1 ? Math.round(((settings.nodes - 1) / settings.nodes) * 90) : 80,
        errorsPerMinute: Math.round(requests / 1_000),
        faultsPerMinute: Math.max(10, Math.round(requests / 100_000)),
        evictedBytesPerMinute: Math.round(settings.nodeType.memoryGib * 2 ** 30 * 0.01),
        clientConnections: settings.nodeType.vcpus * settings.nodes * 1_000,
    };
}

/** See thresholdsOf. */
type Thresholds = ReturnType<typeof thresholdsOf>;

function loadAlarms({ cpuPercent, clientConnections }: Thresholds): Threshold[] {
    return [
        {
            role: "cpu-high",
            severity: Warning,
            metricName: "CPUUtilization",
            threshold: cpuPercent,
            statistic: "Average",
            minutes: 15,
            description: `CPU above ${cpuPercent} % for 15 minutes, with no room for the loss of a node; add nodes or take a larger nodeType`,
        },
        {
            role: "connections-high",
            severity: Info,
            metricName: "ClientConnections",
            threshold: clientConnections,
            statistic: "Maximum",
            description: "more than a thousand connections a vCPU; share one client in each process",
        },
    ];
}

function cacheAlarms({ evictedBytesPerMinute }: Thresholds): Threshold[] {
    return [
        {
            role: "memory-full",
            severity: Warning,
            metricName: "CacheMemoryUtilization",
            threshold: 90,
            statistic: "Average",
            minutes: 15,
            description:
                "the cache is 90 % full; take a larger nodeType or shorter TTLs, as more nodes hold the same items",
        },
        {
            role: "evictions",
            severity: Info,
            metricName: "EvictedSize",
            threshold: evictedBytesPerMinute,
            minutes: 15,
            description:
                "a hundredth of the memory is evicted every minute, so that hot items go; take a larger nodeType",
        },
    ];
}

function errorAlarms({ errorsPerMinute, faultsPerMinute }: Thresholds): Threshold[] {
    return [
        {
            role: "faults",
            severity: Critical,
            metricName: "FaultRequestCount",
            threshold: faultsPerMinute,
            description:
                "the cluster fails requests by itself; see its events, and let clients go to DynamoDB meanwhile",
        },
        {
            role: "errors",
            severity: Warning,
            metricName: "ErrorRequestCount",
            threshold: errorsPerMinute,
            description:
                "many requests are refused; look for throttled tables, missing permissions and wrong conditions",
        },
        {
            role: "throttled",
            severity: Critical,
            metricName: "ThrottledRequestCount",
            threshold: errorsPerMinute,
            description: "nodes refuse requests that are too many for them; add nodes or take a larger nodeType",
        },
    ];
}

/** Source: "Surplus credits": a burstable node that has none left is slowed down or billed. */
function creditAlarms({ nodeType }: DaxSettings): Threshold[] {
    if (!nodeType.burstable) return [];
    return [
        {
            role: "surplus-credits",
            severity: Info,
            metricName: "CPUSurplusCreditsCharged",
            threshold: 0,
            description: "CPU credits ran out, and surplus is billed; take an r node type",
        },
    ];
}

/** The cluster's alarms. Source: "Viewing DAX metrics and dimensions" and "Production monitoring", Amazon DynamoDB developer guide. */
export function daxAlarms(settings: DaxSettings): AlarmSpec[] {
    const thresholds = thresholdsOf(settings);
    const all = [
        ...loadAlarms(thresholds),
        ...cacheAlarms(thresholds),
        ...errorAlarms(thresholds),
        ...creditAlarms(settings),
    ];
    return all.map(({ statistic = "Sum", minutes = 5, ...rest }) => ({
        ...rest,
        statistic,
        comparison: Above,
        namespace: "AWS/DAX",
        dimensions: { ClusterId: settings.clusterName },
        periodSeconds: 60,
        evaluationPeriods: minutes,
        // DAX sends a metric only while it is not zero.
        treatMissingData: MissingData.NotBreaching,
    }));
}
