import { resourceRule } from "../../frame/define";
import type { Resource } from "../../frame/resource";
import type { Settings } from "../../frame/rule";
import { words } from "../../requirements/parameters";
import { parametersIn, valueOf } from "../../requirements/requirement";
import { isOneOf } from "../../requirements/value";
import { pgConfiguration } from "./types";

const parameters = words("parameters", "Parameters that have to be on where they are set.", [
    "log_connections",
    "log_disconnections",
    "log_checkpoints",
    "connection_throttle.enable",
]);
const isOn = isOneOf("value", ["on"], "on");

const isNamed = (parameter: Resource, settings: Settings) =>
    valueOf(parameters, settings).includes(parameter.text("configurationName")?.toLowerCase() ?? "");

/** Nobody silences a PostgreSQL server. */
export const pgLogParameters = resourceRule<Settings>({
    id: "az-pg-log-parameters",
    severity: "medium",
    theme: "logging",
    proves: "No parameter of a PostgreSQL flexible server turns off the log of its connections and checkpoints.",
    risk: "Without these lines nobody can tell who came, when they left and how the server was doing.",
    remediation: {
        property:
            'Set value: "on" on azure-native.dbforpostgresql.Configuration for these parameters, or leave them out.',
    },
    page: {
        title: "Logs in Azure Database for PostgreSQL",
        url: "https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-logging",
    },
    types: [pgConfiguration],
    fixClass: "in-place",
    parameters: parametersIn(parameters),
    guards: ["value"],
    fix: {
        patches: (parameter, settings) =>
            isNamed(parameter, settings) ? (isOn.patches?.(parameter, settings) ?? []) : [],
    },
    check: (parameter, settings) =>
        isNamed(parameter, settings)
            ? isOn.problems(parameter, settings).map((problem) => `${parameter.text("configurationName")}: ${problem}`)
            : [],
});
