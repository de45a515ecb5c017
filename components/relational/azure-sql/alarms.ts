import type { MetricAlertSpec } from "../../foundation/azure/alarms";
import { MetricAggregation, MetricComparison } from "../../foundation/azure/alarms";
import { AlarmSeverity } from "../../shared/alerts";
import type { Thresholds } from "./alarm-thresholds";
import { replicationLagSeconds, thresholdsOf } from "./alarm-thresholds";
import type { SqlAlarm } from "./alarms.compute";
import { computeAlarms } from "./alarms.compute";
import type { AzureSqlSettings } from "./azure-sql.settings";
import type { SqlDatabase, SqlPool } from "./databases";

const { Average, Maximum, Total } = MetricAggregation;
const { Above, Below } = MetricComparison;
const { Critical, Warning, Info } = AlarmSeverity;

/** What any database can suffer, in a pool or not. */
function databaseAlarms({ deadlocks, failedConnections }: Thresholds): SqlAlarm[] {
    return [
        {
            role: "deadlocks",
            severity: Warning,
            metricName: "deadlock",
            aggregation: Total,
            comparison: Above,
            threshold: deadlocks,
            windowMinutes: 15,
            frequencyMinutes: 5,
            description: `more than ${deadlocks} deadlocks in 15 minutes; let transactions take their locks in one order`,
        },
        {
            role: "connections-failed",
            severity: Critical,
            metricName: "connection_failed",
            aggregation: Total,
            comparison: Above,
            threshold: failedConnections,
            windowMinutes: 5,
            frequencyMinutes: 1,
            description: `more than ${failedConnections} connections failed by Azure's own errors in 5 minutes; look at Resource Health, a key that cannot be reached shows there first`,
        },
        {
            role: "unavailable",
            severity: Critical,
            metricName: "availability",
            aggregation: Average,
            comparison: Below,
            threshold: 90,
            windowMinutes: 15,
            frequencyMinutes: 5,
            description:
                "the database was away for more than a tenth of 15 minutes; look at Resource Health, and consider a failover",
        },
    ];
}

function serverlessAlarms(billedSeconds: number | undefined): SqlAlarm[] {
    if (billedSeconds === undefined) return [];
    return [
        {
            role: "serverless-memory",
            severity: Warning,
            metricName: "app_memory_percent",
            aggregation: Average,
            comparison: Above,
            threshold: 90,
            windowMinutes: 15,
            frequencyMinutes: 5,
            description: "the database needs more than 90 % of the memory that it may take; take a larger skuName",
        },
        {
            role: "serverless-cost",
            severity: Info,
            metricName: "app_cpu_billed",
            aggregation: Total,
            comparison: Above,
            threshold: billedSeconds,
            windowMinutes: 1440,
            frequencyMinutes: 60,
            description: "half of the most was billed all day; a provisioned skuName would cost less",
        },
    ];
}

function replicationAlarms(): SqlAlarm[] {
    const lag = { metricName: "replication_lag_seconds", comparison: Above, windowMinutes: 15, frequencyMinutes: 5 };
    const { warning, critical } = replicationLagSeconds;
    return [
        {
            ...lag,
            role: "replication-lag",
            severity: Warning,
            aggregation: Average,
            threshold: warning,
            description: "the secondary is more than a minute behind; look for a write load above what it can take",
        },
        {
            ...lag,
            role: "replication-stuck",
            severity: Critical,
            aggregation: Maximum,
            threshold: critical,
            description: "the secondary is more than five minutes behind; a failover now loses as much",
        },
    ];
}

/** The alarms of every database and pool of the home server. */
export function alarmsOf(settings: AzureSqlSettings, databases: SqlDatabase[], pools: SqlPool[]): MetricAlertSpec[] {
    const ofPools = pools.flatMap(({ settings: pool, pool: { id } }) =>
        computeAlarms(thresholdsOf(pool), "storage_used").map((alarm) => ({
            ...alarm,
            role: `pool-${pool.name}-${alarm.role}`,
            targetId: id,
            metricNamespace: "Microsoft.Sql/servers/elasticPools",
        })),
    );
    const ofDatabases = databases.flatMap(({ settings: database, database: { id } }) => {
        const thresholds = thresholdsOf(database);
        const alone = database.elasticPool === undefined;
        const alarms = [
            ...(alone ? computeAlarms(thresholds, "storage") : []),
            ...(alone ? serverlessAlarms(thresholds.billedSeconds) : []),
            ...databaseAlarms(thresholds),
            ...(settings.failoverGroup ? replicationAlarms() : []),
        ];
        return alarms.map((alarm) => ({
            ...alarm,
            role: `database-${database.name}-${alarm.role}`,
            targetId: id,
            metricNamespace: "Microsoft.Sql/servers/databases",
        }));
    });
    return [...ofPools, ...ofDatabases];
}
