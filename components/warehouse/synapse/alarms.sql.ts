import type { MetricAlertSpec } from "../../foundation/azure/alarms";
import { MetricAggregation, MetricComparison } from "../../foundation/azure/alarms";
import { AlarmSeverity } from "../../shared/alerts";
import type { SqlPool } from "./sql-pools";

const { Average, Maximum, Total } = MetricAggregation;
const { Above } = MetricComparison;
const { Critical, Warning } = AlarmSeverity;

type PoolAlarm = Omit<MetricAlertSpec, "targetId" | "metricNamespace">;

/** What the size of a pool decides. */
export function poolThresholds(concurrentQueries: number) {
    return {
        /** As many queries as run at once wait as well. */
        queuedQueries: concurrentQueries,
        /** Every fifth of the queries that can run at once, and some in any case. */
        failedConnections: Math.max(5, Math.round(concurrentQueries / 5)),
    };
}

/** The alerts of a dedicated SQL pool. Source: "Supported metrics for Microsoft.Synapse/workspaces/sqlPools", Azure Monitor documentation. */
export function sqlPoolAlarms({ settings: { name, skuName, concurrentQueries }, pool }: SqlPool): MetricAlertSpec[] {
    const alarms = [
        ...loadAlarms(skuName),
        ...spaceAlarms(),
        ...queueAlarms(concurrentQueries),
        ...connectionAlarms(poolThresholds(concurrentQueries).failedConnections),
    ];
    return alarms.map((alarm) => ({
        ...alarm,
        role: `sql-${name}-${alarm.role}`,
        targetId: pool.id,
        metricNamespace: "Microsoft.Synapse/workspaces/sqlPools",
    }));
}

function loadAlarms(skuName: string): PoolAlarm[] {
    const load = { metricName: "DWUUsedPercent", aggregation: Average, comparison: Above, frequencyMinutes: 15 };
    return [
        {
            ...load,
            role: "load-high",
            severity: Warning,
            threshold: 80,
            windowMinutes: 30,
            description: `more than 80 % of ${skuName} is used for half an hour; look at the longest queries and the statistics of their tables`,
        },
        {
            ...load,
            role: "load-saturated",
            severity: Critical,
            threshold: 95,
            windowMinutes: 60,
            description: `more than 95 % of ${skuName} is used for an hour; end runaway queries, or take a larger skuName`,
        },
    ];
}

function spaceAlarms(): PoolAlarm[] {
    const temporary = {
        metricName: "LocalTempDBUsedPercent",
        aggregation: Maximum,
        comparison: Above,
        windowMinutes: 15,
        frequencyMinutes: 5,
    };
    return [
        {
            ...temporary,
            role: "tempdb-high",
            severity: Warning,
            threshold: 75,
            description:
                "more than 75 % of the space of temporary results is used; look for joins that move whole tables",
        },
        {
            ...temporary,
            role: "tempdb-exhausted",
            severity: Critical,
            threshold: 90,
            description:
                "more than 90 % of the space of temporary results is used, queries will fail; end the largest one",
        },
    ];
}

function queueAlarms(concurrentQueries: number): PoolAlarm[] {
    return [
        {
            role: "queries-queued",
            severity: Warning,
            metricName: "QueuedQueries",
            aggregation: Total,
            comparison: Above,
            threshold: poolThresholds(concurrentQueries).queuedQueries,
            windowMinutes: 15,
            frequencyMinutes: 5,
            description: `more queries wait than the ${concurrentQueries} that run at once; spread them, or take a larger skuName`,
        },
    ];
}

function connectionAlarms(failedConnections: number): PoolAlarm[] {
    const refused = { aggregation: Total, comparison: Above, windowMinutes: 15, frequencyMinutes: 5 };
    return [
        {
            ...refused,
            role: "connections-failed",
            severity: Critical,
            metricName: "Connections",
            threshold: failedConnections,
            dimensions: [{ name: "Result", values: ["Failed"] }],
            description: `more than ${failedConnections} sign-ins failed in 15 minutes; look in the audit log for whose, and at Resource Health`,
        },
        {
            ...refused,
            role: "connections-blocked",
            severity: Warning,
            metricName: "ConnectionsBlockedByFirewall",
            threshold: 0,
            description: "somebody was turned away by the firewall; find out who, and let them use a private endpoint",
        },
    ];
}
