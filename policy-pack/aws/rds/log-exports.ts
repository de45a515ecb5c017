import type { Resource } from "../../frame/resource";
import { resourceRule } from "../../frame/define";
import { words } from "../../requirements/parameters";
import { rdsCluster, rdsInstance } from "./types";

const logTypes = words("logTypes", "Log types to export; with none, those of the engine.", []);

// By how the engine's name begins; source: the controls of Security Hub for each engine.
const byEngine: readonly (readonly [string, readonly string[]])[] = [
    ["aurora-mysql", ["audit"]],
    ["aurora-postgresql", ["postgresql"]],
    ["postgres", ["postgresql"]],
    ["mysql", ["audit", "error"]],
    ["mariadb", ["audit", "error"]],
    ["sqlserver", ["error"]],
    ["oracle", ["alert", "audit"]],
    ["custom-oracle", ["alert"]],
];

/** RDS keeps its logs outside of the database. */
export const rdsLogExports = resourceRule<Readonly<{ logTypes: readonly string[] }>>({
    id: "aws-rds-log-exports",
    severity: "medium",
    theme: "logging",
    proves: "Every RDS database and Aurora cluster exports the logs of its engine to CloudWatch Logs.",
    risk: "Logs that stay on the instance are gone after days, and with the instance, when an incident is looked into.",
    remediation: {
        argument: "RdsDatabase exports them.",
        property:
            "Add the log types of the engine to enabledCloudwatchLogsExports on aws.rds.Instance or aws.rds.Cluster: postgresql, audit and error, or alert and audit.",
    },
    page: {
        title: "Publishing database logs to Amazon CloudWatch Logs",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html",
    },
    types: [rdsInstance, rdsCluster],
    fixClass: "in-place",
    parameters: { logTypes },
    guards: ["enabledCloudwatchLogsExports"],
    fix: {
        patches: (database, settings) => [
            {
                path: "enabledCloudwatchLogsExports",
                value: [...exported(database), ...missing(database, settings.logTypes)],
            },
        ],
    },
    check(database, settings) {
        const lacks = missing(database, settings.logTypes);
        if (lacks.length > 0) {
            return [`enabledCloudwatchLogsExports lacks ${lacks.join(", ")}`];
        }
        return exported(database).length > 0 ? [] : ["enabledCloudwatchLogsExports is not set"];
    },
});

function exported(database: Resource): readonly string[] {
    return database.entries("enabledCloudwatchLogsExports").map((entry) => entry.text("") ?? "");
}

function missing(database: Resource, chosen: readonly string[]): readonly string[] {
    const engine = database.text("engine") ?? "";
    const usual = byEngine.find(([name]) => engine.startsWith(name))?.[1] ?? [];
    const present = exported(database);
    return (chosen.length > 0 ? chosen : usual).filter((type) => !present.includes(type));
}
