import type { MetricAlertSpec } from "../../foundation/azure/alarms";
import { MetricAggregation, MetricComparison } from "../../foundation/azure/alarms";
import { AlarmSeverity } from "../../shared/alerts";
import { count } from "../../shared/rule";
import type { Thresholds } from "./alarm-thresholds";
import { replicationLag, thresholdsOf, transactionIds } from "./alarm-thresholds";
import type { AzurePostgresSettings } from "./azure-postgres.settings";
import type { PostgresServer } from "./servers";

const { Average, Maximum, Total } = MetricAggregation;
const { Above, Below } = MetricComparison;
const { Critical, Warning, Info } = AlarmSeverity;

/** An alarm without the server that it looks at. */
type PostgresAlarm = Omit<MetricAlertSpec, "targetId" | "metricNamespace">;

/** What is looked at, of the metrics in "Monitor metrics in Azure Database for PostgreSQL". */
type Look = Pick<
    PostgresAlarm,
    "metricName" | "aggregation" | "comparison" | "windowMinutes" | "frequencyMinutes" | "dimensions"
>;

const quarterHour = { windowMinutes: 15, frequencyMinutes: 5, comparison: Above };
const fiveMinutes = { windowMinutes: 5, frequencyMinutes: 1, comparison: Above };
const steady = (metricName: string): Look => ({ ...quarterHour, metricName, aggregation: Average });
const soon = (metricName: string): Look => ({ ...fiveMinutes, metricName, aggregation: Maximum });

const alarm = (
    role: string,
    severity: AlarmSeverity,
    look: Look,
    threshold: number,
    description: string,
): PostgresAlarm => ({ ...look, role, severity, threshold, description });

function computeAlarms({ cpuCredits }: Thresholds): PostgresAlarm[] {
    const busy = "take a larger skuName, or look in Query Store for what is busy";
    const always = [
        alarm("cpu-high", Warning, steady("cpu_percent"), 80, `the vCores are busy for more than 80 %; ${busy}`),
        alarm("cpu-exhausted", Critical, steady("cpu_percent"), 95, `the vCores are busy for more than 95 %; ${busy}`),
        alarm(
            "memory-high",
            Warning,
            steady("memory_percent"),
            90,
            "more than 90 % of the memory is used; lower work_mem or connections, or take a larger skuName",
        ),
        alarm(
            "unavailable",
            Critical,
            { ...soon("is_db_alive"), comparison: Below },
            1,
            "the server did not answer for five minutes; look at Resource Health, a key that cannot be reached shows there first",
        ),
    ];
    if (cpuCredits === undefined) return always;
    const few = { ...steady("cpu_credits_remaining"), comparison: Below };
    const what = `fewer than ${count(cpuCredits)} CPU credits are left, without any the server may not answer; take a larger or no burstable skuName`;
    return [...always, alarm("cpu-credits", Critical, few, cpuCredits, what)];
}

function storageAlarms({ storagePercent, logBytes }: Thresholds): PostgresAlarm[] {
    const { readOnly, warning, critical } = storagePercent;
    const limit = `at ${readOnly} % the server turns read-only`;
    return [
        alarm(
            "storage-high",
            Warning,
            steady("storage_percent"),
            warning,
            `more than ${warning} % of the disk is used, ${limit}; raise storageGib`,
        ),
        alarm(
            "storage-exhausted",
            Critical,
            soon("storage_percent"),
            critical,
            `more than ${critical} % of the disk is used, ${limit}; raise storageGib now`,
        ),
        alarm(
            "log-kept",
            Warning,
            steady("txlogs_storage_used"),
            logBytes,
            "the log takes a fifth of the disk; look for a replica or a slot that does not follow, and drop it",
        ),
    ];
}

function diskAlarms(): PostgresAlarm[] {
    return [
        alarm(
            "iops",
            Warning,
            steady("disk_iops_consumed_percentage"),
            90,
            "reads and writes are near the limit of the disk; raise iops, or add memory by a larger skuName",
        ),
        alarm(
            "throughput",
            Warning,
            steady("disk_bandwidth_consumed_percentage"),
            90,
            "bytes read and written are near the limit of the disk; raise storageThroughputMbps, or look for large scans",
        ),
    ];
}

function connectionAlarms({ connections }: Thresholds): PostgresAlarm[] {
    const { most, warning, critical } = connections;
    const pool = "look for clients that do not close theirs, or set proxy to true";
    return [
        alarm(
            "connections-high",
            Warning,
            steady("active_connections"),
            warning,
            `more than ${count(warning)} of ${count(most)} connections are taken; ${pool}`,
        ),
        alarm(
            "connections-exhausted",
            Critical,
            soon("active_connections"),
            critical,
            `more than ${count(critical)} of ${count(most)} connections are taken, new ones will be refused; ${pool}`,
        ),
    ];
}

/** What a primary alone can suffer. */
function primaryAlarms({ failedConnections, backupBytes }: Thresholds): PostgresAlarm[] {
    const perDatabase = { dimensions: [{ name: "DatabaseName", values: ["*"] }] };
    return [
        alarm(
            "connections-failed",
            Warning,
            { ...soon("connections_failed"), aggregation: Total },
            failedConnections,
            `more than ${failedConnections} connections failed in 5 minutes; look in the log for who is refused`,
        ),
        alarm(
            "deadlocks",
            Warning,
            { ...steady("deadlocks"), ...perDatabase, aggregation: Total },
            5,
            "more than 5 deadlocks in 15 minutes; let transactions take their locks in one order",
        ),
        alarm(
            "long-transaction",
            Warning,
            { ...steady("longest_transaction_time_sec"), aggregation: Maximum },
            3_600,
            "a transaction has been open for more than an hour and keeps dead rows; end it",
        ),
        alarm(
            "backup-cost",
            Info,
            steady("backup_storage_used"),
            backupBytes,
            "backups take more than the disk, which costs extra; shorten backupRetentionDays if they need not reach so far back",
        ),
    ];
}

/** What happens where autovacuum does not come round: PostgreSQL stops writing before it would mix old rows with new ones. */
function transactionAlarms(): PostgresAlarm[] {
    const used = steady("maximum_used_transactionIDs");
    const ids =
        "look for what keeps autovacuum from freezing rows: long transactions, dropped slots, prepared transactions";
    return [
        alarm(
            "transaction-ids-high",
            Warning,
            used,
            transactionIds.warning,
            `more than a billion transactions are not frozen; ${ids}`,
        ),
        alarm(
            "transaction-ids-exhausted",
            Critical,
            used,
            transactionIds.critical,
            `of two billion transactions that need not be frozen few are left, writes will stop; ${ids}`,
        ),
    ];
}

function replicaAlarms(): PostgresAlarm[] {
    const { warningSeconds, criticalSeconds } = replicationLag;
    const lag = steady("physical_replication_delay_in_seconds");
    return [
        alarm(
            "replication-lag",
            Warning,
            lag,
            warningSeconds,
            "the replica is more than a minute behind; look for a write load above what it can take",
        ),
        alarm(
            "replication-stuck",
            Critical,
            lag,
            criticalSeconds,
            "the replica is more than five minutes behind; a promotion now loses as much",
        ),
    ];
}

const behind = alarm(
    "replicas-behind",
    Warning,
    steady("physical_replication_delay_in_bytes"),
    replicationLag.bytes,
    "a replica is more than 1 GiB behind, whose log is kept here; look at its CPU and disk, or make it anew",
);

/** The alarms of a server; `primary` says whether it is the one that takes writes. */
export function alarmsOf(
    settings: AzurePostgresSettings,
    { server, site }: PostgresServer,
    primary: boolean,
): MetricAlertSpec[] {
    const { replica, readReplicas, compute, replicaCompute, storage, replicaStorage } = settings;
    const thresholds = primary
        ? thresholdsOf(settings, compute, storage)
        : thresholdsOf(settings, replicaCompute, replicaStorage);
    const own = primary
        ? [...primaryAlarms(thresholds), ...transactionAlarms(), ...(replica || readReplicas > 0 ? [behind] : [])]
        : replicaAlarms();
    const all = [
        ...computeAlarms(thresholds),
        ...storageAlarms(thresholds),
        ...diskAlarms(),
        ...connectionAlarms(thresholds),
        ...own,
    ];
    return all.map((each) => ({
        ...each,
        role: primary ? each.role : `${site.role}-${each.role}`,
        targetId: server.id,
        metricNamespace: "Microsoft.DBforPostgreSQL/flexibleServers",
    }));
}
