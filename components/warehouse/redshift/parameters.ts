import type { RedshiftSettings } from "./redshift-warehouse.settings";

/** Parameters by name. */
type Parameters = { [name: string]: string };

/** What keeps connections encrypted; never overridden. Source: "Configuring security options for connections", Amazon Redshift management guide. */
const tlsNames = ["require_ssl", "use_fips_ssl"];

/** Whether a parameter decides about TLS. */
export function isTlsParameter(name: string): boolean {
    return tlsNames.includes(name);
}

/** Automatic queues that burst by concurrency scaling, short queries first, and no query beyond its time. Source: "Workload management", Amazon Redshift management guide. */
function automaticWlm({ maxQuerySeconds }: RedshiftSettings): string {
    const rule = {
        rule_name: "strata_query_time",
        predicate: [{ metric_name: "query_execution_time", operator: ">", value: maxQuerySeconds }],
        action: "abort",
    };
    const queue = {
        query_group: [],
        query_group_wild_card: 0,
        user_group: [],
        user_group_wild_card: 0,
        auto_wlm: true,
        queue_type: "auto",
        priority: "normal",
        concurrency_scaling: "auto",
        rules: [rule],
    };
    return JSON.stringify([queue, { short_query_queue: true }]);
}

function tls({ fips }: RedshiftSettings): Parameters {
    return { require_ssl: "true", use_fips_ssl: String(fips) };
}

/** The parameter group of a provisioned cluster, sorted by name. */
export function clusterParameters(
    settings: RedshiftSettings,
    overrides: Parameters = {},
    wlmJson: string | undefined,
): { name: string; value: string }[] {
    const all: Parameters = {
        // Without it, useractivitylog is exported empty.
        enable_user_activity_logging: "true",
        wlm_json_configuration: wlmJson ?? automaticWlm(settings),
        ...overrides,
        ...tls(settings),
    };
    return sorted(all).map(([name, value]) => ({ name, value }));
}

/** A serverless workgroup's parameters, sorted by name: every one that has a default, since Redshift returns them all and the provider would see a difference in each that is left out. */
export function workgroupParameters(
    settings: RedshiftSettings,
    overrides: Parameters = {},
): { parameterKey: string; parameterValue: string }[] {
    const all: Parameters = {
        auto_mv: "true",
        datestyle: "ISO, MDY",
        enable_case_sensitive_identifier: "false",
        enable_user_activity_logging: "true",
        max_query_execution_time: String(settings.maxQuerySeconds),
        query_group: "default",
        search_path: "$user, public",
        ...overrides,
        ...tls(settings),
    };
    return sorted(all).map(([parameterKey, parameterValue]) => ({ parameterKey, parameterValue }));
}

function sorted(parameters: Parameters): [string, string][] {
    return Object.entries(parameters).sort(([a], [b]) => a.localeCompare(b));
}
