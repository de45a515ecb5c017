import type { Rule } from "../../shared/rule";
import type { AzurePostgresArgs } from "./azure-postgres.args";
import { AzurePostgresHighAvailability } from "./azure-postgres.args";
import type { AzurePostgresSettings } from "./azure-postgres.settings";
import { ownLibraries, settingOfParameter } from "./parameters";

/** The classes that pgaudit knows on Azure; subtracting with a minus sign does not work there. Source: "Audit logging in Azure Database for PostgreSQL". */
const auditClasses = ["none", "read", "write", "function", "role", "ddl", "misc", "all"];
const mostSlowSeconds = 3_600;

/** What Azure would refuse of parameters, or what would take TLS or the audit away. */
export function parameterRules({ parameters = {} }: AzurePostgresArgs, settings: AzurePostgresSettings): Rule[] {
    const { auditEvents, extensions, slowQuerySeconds } = settings;
    const senders = sendersOf(settings);
    const strangeClasses = auditEvents.filter((one) => !auditClasses.includes(one));
    const strangeExtensions = extensions.filter((one) => !/^[a-z][a-z0-9_-]*$/.test(one));
    return [
        ...Object.entries(parameters).flatMap(([name, value]) => parameterRulesOf(name, value, senders)),
        {
            key: "auditEvents",
            broken: strangeClasses.length > 0 || auditEvents.length === 0,
            reason: `got ${auditEvents.join(", ") || "none"}; pgaudit knows ${auditClasses.join(", ")}; set some of those`,
        },
        {
            key: "extensions",
            broken: strangeExtensions.length > 0,
            reason: `got ${strangeExtensions.join(", ")}; names of extensions, of lower-case letters, digits, underscores and hyphens, are allowed; correct them`,
        },
        {
            key: "slowQuerySeconds",
            broken: !(slowQuerySeconds >= 0 && slowQuerySeconds <= mostSlowSeconds),
            reason: `got ${slowQuerySeconds}; a statement is slow from 0 (every statement) to 3,600 seconds on; set one of those`,
        },
    ];
}

/** What replication takes of slots and senders, 4 for a standby and 1 for each replica. Source: "High availability in Azure Database for PostgreSQL". */
function sendersOf({ highAvailability, replica, readReplicas }: AzurePostgresSettings): number {
    const standby = highAvailability === AzurePostgresHighAvailability.Disabled ? 0 : 4;
    return standby + (replica ? 1 : 0) + readReplicas;
}

function parameterRulesOf(name: string, value: string, senders: number): Rule[] {
    const key = `parameters.${name}`;
    const setting = settingOfParameter[name];
    const missing = ownLibraries.filter((library) => !value.split(",").includes(library));
    return [
        {
            key,
            broken: !/^[a-zA-Z][\w.-]{0,255}$/.test(name),
            reason: `got "${value}"; a parameter's name begins with a letter, and letters, digits, dots, underscores and hyphens follow; correct it`,
        },
        {
            key,
            broken: name === "require_secure_transport",
            reason: `got "${value}"; connections are always encrypted; take it out`,
        },
        {
            key,
            broken: setting !== undefined,
            reason: `got "${value}", but the setting ${setting} decides about it; set that, and take this out`,
        },
        {
            key,
            broken: name === "shared_preload_libraries" && missing.length > 0,
            reason: `got "${value}" without ${missing.join(", ")}, which auditing and metrics need; add what is missing`,
        },
        {
            key,
            broken: ["max_replication_slots", "max_wal_senders"].includes(name) && !(Number(value) >= senders),
            reason: `got "${value}"; standby and replicas take ${senders}, and each logical slot one more; set as many at least`,
        },
    ];
}
