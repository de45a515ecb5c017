import { RdsEngine } from "./engine-versions";
import type { RdsSettings } from "./rds-database.settings";

/** One parameter of a parameter group, as aws.rds.ParameterGroup takes it. */
export interface Parameter {
    name: string;
    value: string;
    applyMethod: ApplyMethod;
}

/** When a parameter takes effect. Static parameters take only the second. */
export enum ApplyMethod {
    Immediate = "immediate",
    PendingReboot = "pending-reboot",
}

type Tuning = [name: string, value: string | number, applyMethod?: ApplyMethod];

const { PendingReboot } = ApplyMethod;

/** What keeps connections encrypted; never overridden. Source: "Using SSL/TLS to encrypt a connection to a DB instance", Amazon RDS user guide. */
const tls: Record<RdsEngine, Tuning[]> = {
    [RdsEngine.MariaDb]: [
        ["require_secure_transport", 1],
        ["tls_version", "TLSv1.2,TLSv1.3", PendingReboot],
    ],
    [RdsEngine.Postgres]: [
        ["rds.force_ssl", 1],
        ["ssl_min_protocol_version", "TLSv1.2"],
    ],
};

const tlsNames = new Set(Object.values(tls).flatMap((tunings) => tunings.map(([name]) => name)));

/** Whether a parameter decides about TLS. */
export function isTlsParameter(name: string): boolean {
    return tlsNames.has(name);
}

/** MariaDB's query cache is one lock for all sessions: on demand, only statements that ask for it (SELECT SQL_CACHE) pay for it. */
function queryCache(mib: number): Tuning[] {
    return [
        ["query_cache_type", mib === 0 ? 0 : 2, PendingReboot],
        ["query_cache_size", mib * 2 ** 20],
    ];
}

function mariaDb(settings: RdsSettings): Tuning[] {
    return [
        ["max_connections", settings.maxConnections],
        ...queryCache(settings.queryCacheMib),
        // RDS writes slow queries to a table by default, from where nothing is exported.
        ["log_output", "FILE"],
        ["slow_query_log", 1],
        ["long_query_time", settings.slowQuerySeconds],
        ["innodb_print_all_deadlocks", 1],
        ["character_set_server", "utf8mb4"],
        ["local_infile", 0],
        // Read replicas cannot diverge on statements whose result depends on when they run.
        ["binlog_format", "ROW"],
    ];
}

function postgres(settings: RdsSettings): Tuning[] {
    return [
        ["max_connections", settings.maxConnections, PendingReboot],
        ["shared_preload_libraries", "pg_stat_statements,pgaudit", PendingReboot],
        ["pgaudit.log", settings.auditEvents.join(",")],
        ["pgaudit.role", "rds_pgaudit", PendingReboot],
        ["log_min_duration_statement", Math.round(settings.slowQuerySeconds * 1000)],
        ["log_lock_waits", 1],
        ["log_temp_files", 10_240],
        ["log_autovacuum_min_duration", 10_000],
        ["track_io_timing", 1],
        // gp3 reads at random almost as fast as in sequence.
        ["random_page_cost", "1.1"],
        ["rds.accepted_password_auth_method", "scram", PendingReboot],
    ];
}

const tuned: Record<RdsEngine, (settings: RdsSettings) => Tuning[]> = {
    [RdsEngine.MariaDb]: mariaDb,
    [RdsEngine.Postgres]: postgres,
};

/**
 * The parameter group's parameters, sorted by name. `overrides` replace or add; one that Strata does not tune waits for a reboot, which
 * RDS accepts for every parameter. Memory areas are left to RDS, whose formulas follow the instance class.
 */
export function parametersOf(settings: RdsSettings, overrides: { [name: string]: string } = {}): Parameter[] {
    const byName = new Map<string, Parameter>();
    for (const [name, value, applyMethod] of [...tuned[settings.engine](settings), ...tls[settings.engine]]) {
        byName.set(name, { name, value: String(value), applyMethod: applyMethod ?? ApplyMethod.Immediate });
    }
    for (const [name, value] of Object.entries(overrides)) {
        byName.set(name, { name, value, applyMethod: byName.get(name)?.applyMethod ?? PendingReboot });
    }
    return [...byName.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** MariaDB's audit plugin, for aws.rds.OptionGroup. RDS's own user is left out: it asks something every second. */
export function auditOption(settings: RdsSettings) {
    return {
        optionName: "MARIADB_AUDIT_PLUGIN",
        optionSettings: [
            { name: "SERVER_AUDIT_EVENTS", value: settings.auditEvents.join(",") },
            { name: "SERVER_AUDIT_EXCL_USERS", value: "rdsadmin" },
        ],
    };
}
