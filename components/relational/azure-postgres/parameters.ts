import { AzureSqlTlsVersion } from "../azure-sql/azure-sql.args";
import type { AzurePostgresSettings } from "./azure-postgres.settings";
import type { ComputeSize } from "./compute-sizes";

/** One server parameter, as dbforpostgresql.Configuration takes it. */
export interface PostgresParameter {
    name: string;
    value: string;
}

type Tuning = [name: string, value: string | number];

/** Native slot synchronisation came with this version; before it takes an extension. Source: "High availability in Azure Database for PostgreSQL", limitations. */
const slotSynchronization = 17;

/** The extensions that the store itself uses. */
export const ownExtensions = ["pgaudit", "pg_stat_statements"];

/** What the store keeps loaded. */
export const ownLibraries = ["pg_stat_statements", "pgaudit"];

const tlsVersions: Record<AzureSqlTlsVersion, string> = {
    [AzureSqlTlsVersion.Tls12]: "TLSv1.2",
    [AzureSqlTlsVersion.Tls13]: "TLSv1.3",
};

/** What keeps connections encrypted; never overridden. Source: "Transport Layer Security (TLS) in Azure Database for PostgreSQL". */
function tls({ minimalTlsVersion }: AzurePostgresSettings): Tuning[] {
    return [
        ["require_secure_transport", "on"],
        ["ssl_min_protocol_version", tlsVersions[minimalTlsVersion]],
    ];
}

/** What Azure computes from the memory when it makes a server, and leaves as it is when the size changes. Source: the parameters' own pages. */
function memory({ memoryGib }: ComputeSize): Tuning[] {
    const pagesPerGib = 131_072;
    return [
        ["shared_buffers", memoryGib * (memoryGib <= 2 ? pagesPerGib / 8 : pagesPerGib / 4)],
        ["effective_cache_size", (memoryGib * pagesPerGib * 3) / 4],
    ];
}

/** Logical slots that are there after a failover, and room for them beside four for the standby and five for replicas. Source: as slotSynchronization. */
function logicalReplication({ engineVersion }: AzurePostgresSettings): Tuning[] {
    const native = Number(engineVersion) >= slotSynchronization;
    return [
        ["wal_level", "logical"],
        ["hot_standby_feedback", "on"],
        ["max_replication_slots", 20],
        ["max_wal_senders", 20],
        ...(native ? ([["sync_replication_slots", "on"]] satisfies Tuning[]) : []),
    ];
}

function libraries({ engineVersion, logicalReplication: logical }: AzurePostgresSettings): string {
    const extended = logical && Number(engineVersion) < slotSynchronization;
    return [...ownLibraries, ...(extended ? ["pg_failover_slots"] : [])].join(",");
}

function tuned(settings: AzurePostgresSettings, compute: ComputeSize): Tuning[] {
    const { auditEvents, extensions, slowQuerySeconds, maxConnections, passwordAuthentication, proxy } = settings;
    return [
        ["azure.extensions", [...ownExtensions, ...extensions].join(",")],
        ["shared_preload_libraries", libraries(settings)],
        ["pgaudit.log", auditEvents.join(",")],
        ["max_connections", maxConnections],
        ...memory(compute),
        ["log_min_duration_statement", Math.round(slowQuerySeconds * 1000)],
        ["log_lock_waits", "on"],
        ["log_temp_files", 10_240],
        ["log_autovacuum_min_duration", 10_000],
        ["track_io_timing", "on"],
        // Both kinds of disk read at random almost as fast as in sequence.
        ["random_page_cost", "1.1"],
        // Deadlocks and long transactions are metrics only with it.
        ["metrics.collector_database_activity", "on"],
        ...(passwordAuthentication
            ? ([["azure.accepted_password_auth_method", "scram-sha-256"]] satisfies Tuning[])
            : []),
        ...(proxy ? ([["pgbouncer.enabled", "true"]] satisfies Tuning[]) : []),
        ...(settings.logicalReplication ? logicalReplication(settings) : []),
    ];
}

/** Which setting of the store decides about a parameter; it is not to be given as a parameter. */
export const settingOfParameter: { [parameter: string]: string } = {
    "azure.extensions": "extensions",
    max_connections: "maxConnections",
    "pgaudit.log": "auditEvents",
    "pgbouncer.enabled": "proxy",
    ssl_max_protocol_version: "minimalTlsVersion",
    ssl_min_protocol_version: "minimalTlsVersion",
    wal_level: "logicalReplication",
};

/** The parameters of a server of this size, in the order in which they are set: what is allowed comes before what uses it. */
export function parametersOf(
    settings: AzurePostgresSettings,
    compute: ComputeSize,
    overrides: { [name: string]: string } = {},
): PostgresParameter[] {
    const byName = new Map([...tls(settings), ...tuned(settings, compute), ...Object.entries(overrides)]);
    return [...byName].map(([name, value]) => ({ name, value: String(value) }));
}
