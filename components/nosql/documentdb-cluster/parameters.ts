import type { DocumentdbSettings } from "./documentdb-cluster.settings";

/** The parameter that decides about TLS. */
export const tlsParameter = "tls";

/** Parameters that need a reboot. Source: "Amazon DocumentDB cluster parameters reference". */
const staticNames = [tlsParameter];

/** The cluster parameter group's parameters, sorted by name. */
export function parametersOf(settings: DocumentdbSettings, overrides: { [name: string]: string } = {}) {
    const all: { [name: string]: string } = {
        audit_logs: settings.auditEvents.join(","),
        change_stream_log_retention_duration: String(settings.changeStreamHours * 3600),
        profiler: "enabled",
        profiler_sampling_rate: "1.0",
        profiler_threshold_ms: String(settings.slowOperationMs),
        ttl_monitor: "enabled",
        ...overrides,
        [tlsParameter]: settings.tls,
    };
    return Object.entries(all)
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([name, value]) => ({
            name,
            value,
            applyMethod: staticNames.includes(name) ? "pending-reboot" : "immediate",
        }));
}
