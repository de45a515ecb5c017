import type { TlsParameter } from "../../data/rds-tls";
import { tlsParameters } from "../../data/rds-tls";
import type { Resource } from "../../frame/resource";
import { stackRule } from "../../frame/define";
import type { Stack } from "../../frame/stack";
import { isReplica } from "./replica";
import { rdsCluster, rdsClusterParameterGroup, rdsInstance, rdsParameterGroup } from "./types";

type TlsSettings = Readonly<{ trustedParameterGroups: readonly string[] }>;

/** RDS refuses connections without TLS. */
export const rdsRequireTls = stackRule<TlsSettings>({
    id: "aws-rds-require-tls",
    severity: "high",
    theme: "transport",
    proves: "Every RDS database and Aurora cluster refuses connections without TLS.",
    risk: "A client without TLS sends its password and its rows in plain text through the network.",
    remediation: {
        argument: "RdsDatabase sets it in its parameter group.",
        property:
            "Give aws.rds.ParameterGroup the parameter rds.force_ssl = 1 (PostgreSQL, SQL Server) or require_secure_transport = 1 (MariaDB, MySQL) and name the group in parameterGroupName.",
    },
    page: {
        title: "Using SSL/TLS to encrypt a connection to a DB instance or cluster",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html",
    },
    types: [rdsInstance, rdsCluster],
    parameters: {
        trustedParameterGroups: {
            schema: {
                type: "array",
                items: { type: "string" },
                description: "Names of parameter groups outside this stack that are known to require TLS.",
            },
            default: [],
        },
    },
    fixClass: "in-place",
    fix: { types: [rdsParameterGroup, rdsClusterParameterGroup], patches: requiringTls },
    check(database, settings, stack) {
        const engine = database.text("engine") ?? engineOfSource(database, stack);
        const tls = tlsParameters[engine ?? ""];
        if (tls === undefined) {
            return [];
        }
        const property = database.type === rdsInstance ? "parameterGroupName" : "dbClusterParameterGroupName";
        if (!database.has(property)) {
            return defaultGroupProblem(tls, database.text("engineVersion"), "the default parameter group");
        }
        const type = database.type === rdsInstance ? rdsParameterGroup : rdsClusterParameterGroup;
        const group = stack.namedBy(database, property, type);
        return group === undefined
            ? outsideGroupProblem(tls, database.text(property) ?? "", settings)
            : groupProblem(tls, group, database);
    },
});

function engineOfSource(database: Resource, stack: Stack): string | undefined {
    return isReplica(database) ? stack.namedBy(database, "replicateSourceDb", rdsInstance)?.text("engine") : undefined;
}

function groupProblem(tls: TlsParameter, group: Resource, database: Resource): readonly string[] {
    const entry = group.entries("parameters").find((parameter) => parameter.value("name") === tls.name);
    if (entry === undefined) {
        const version = versionOfFamily(group.text("family") ?? "") ?? database.text("engineVersion");
        return defaultGroupProblem(tls, version, `parameter group ${group.name}`);
    }
    const value = String(entry.value("value"));
    return isOn(tls, value) ? [] : [`${tls.name} is ${value} in parameter group ${group.name}`];
}

function outsideGroupProblem(tls: TlsParameter, name: string, settings: TlsSettings): readonly string[] {
    if (settings.trustedParameterGroups.includes(name)) {
        return [];
    }
    return name.startsWith("default.")
        ? defaultGroupProblem(tls, versionOfFamily(name), name)
        : [
              `parameter group ${name} is not in this stack, so ${tls.name} cannot be seen; list it in trustedParameterGroups`,
          ];
}

function defaultGroupProblem(tls: TlsParameter, version: string | undefined, group: string): readonly string[] {
    const on = tls.defaultOnFrom !== undefined && version !== undefined && isAtLeast(version, tls.defaultOnFrom);
    return on ? [] : [`${tls.name} is not set in ${group}`];
}

/** "postgres16" and "default.mariadb11.8" to "16" and "11.8". */
function versionOfFamily(family: string): string | undefined {
    return /(\d+(?:\.\d+)?)$/.exec(family)?.[1];
}

/** Compares major and minor as numbers, so that 11.10 is later than 11.8. */
function isAtLeast(version: string, minimum: number): boolean {
    const [major = 0, minor = 0] = version.split(".").map(Number);
    const [leastMajor = 0, leastMinor = 0] = String(minimum).split(".").map(Number);
    return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

function isOn(tls: TlsParameter, value: string): boolean {
    return tls.on.includes(value.toUpperCase());
}

/** The parameter is dynamic in every engine, so setting it restarts nothing. */
function requiringTls(group: Resource) {
    const family = group.text("family") ?? "";
    const engine = Object.keys(tlsParameters).find((each) => family.startsWith(each));
    const tls = tlsParameters[engine ?? ""];
    if (tls === undefined) {
        return [];
    }
    const parameters = group.entries("parameters");
    const index = parameters.findIndex((parameter) => parameter.value("name") === tls.name);
    if (index >= 0) {
        const on = isOn(tls, String(parameters[index]?.value("value")));
        return on ? [] : [{ path: `parameters.${index}.value`, value: "1" }];
    }
    const version = versionOfFamily(family);
    if (defaultGroupProblem(tls, version, family).length === 0) {
        return [];
    }
    const entry = { name: tls.name, value: "1", applyMethod: "immediate" };
    return parameters.length === 0
        ? [{ path: "parameters", value: [entry] }]
        : [{ path: `parameters.${parameters.length}`, value: entry }];
}
