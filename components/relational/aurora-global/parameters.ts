import { Environment } from "../../shared/tier";
import { DatabaseInsights } from "../shared/database.args";
import type { AuroraSettings } from "./aurora-global.settings";

/** One parameter of a cluster parameter group, as aws.rds.ClusterParameterGroup takes it. */
export interface ClusterParameter {
    name: string;
    value: string;
    applyMethod: "immediate" | "pending-reboot";
}

type Tuning = [name: string, value: string | number, applyMethod?: ClusterParameter["applyMethod"]];

/** What keeps connections encrypted; never overridden. Source: "Securing Aurora PostgreSQL data with SSL/TLS", Amazon Aurora user guide. */
const tls: Tuning[] = [
    ["rds.force_ssl", 1],
    ["ssl_min_protocol_version", "TLSv1.2"],
];

/** Whether a parameter decides about TLS. */
export function isTlsParameter(name: string): boolean {
    return tls.some(([one]) => one === name);
}

/** Bounds how far regions may fall behind, in seconds, by stopping the writer; no global database with it can be upgraded to another line. */
export const globalRpoParameter = "rds.global_db_rpo";

function tuned(settings: AuroraSettings): Tuning[] {
    // Who came and went is worth its log lines where it is looked into: in prod, and where Insights is advanced.
    const isWatched =
        settings.environment === Environment.Prod || settings.databaseInsights === DatabaseInsights.Advanced;
    return [
        ["max_connections", settings.maxConnections, "pending-reboot"],
        ["shared_preload_libraries", "pg_stat_statements,pgaudit", "pending-reboot"],
        ["pgaudit.log", settings.auditEvents.join(",")],
        ["pgaudit.role", "rds_pgaudit", "pending-reboot"],
        ["log_connections", isWatched ? 1 : 0],
        ["log_disconnections", isWatched ? 1 : 0],
        ["log_min_duration_statement", Math.round(settings.slowQuerySeconds * 1000)],
        ["log_lock_waits", 1],
        ["log_temp_files", 10_240],
        ["log_autovacuum_min_duration", 10_000],
        ["track_io_timing", 1],
        ["rds.accepted_password_auth_method", "scram", "pending-reboot"],
    ];
}

/**
 * The cluster parameter group's parameters, sorted by name. `overrides` replace or add; one that Strata does not tune waits for a reboot, which
 * RDS accepts for every parameter. Memory areas are left to Aurora, whose formulas follow the instance class and the ACUs.
 */
export function parametersOf(settings: AuroraSettings, overrides: { [name: string]: string } = {}): ClusterParameter[] {
    const byName = new Map<string, ClusterParameter>();
    for (const [name, value, applyMethod] of [...tuned(settings), ...tls]) {
        byName.set(name, { name, value: String(value), applyMethod: applyMethod ?? "immediate" });
    }
    for (const [name, value] of Object.entries(overrides)) {
        byName.set(name, { name, value, applyMethod: byName.get(name)?.applyMethod ?? "pending-reboot" });
    }
    return [...byName.values()].sort((a, b) => a.name.localeCompare(b.name));
}
