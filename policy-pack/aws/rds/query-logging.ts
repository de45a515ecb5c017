import { stackRule } from "../../frame/define";
import { named } from "../../requirements/attached";
import { all, oneOf } from "../../requirements/combine";
import { someEntry } from "../../requirements/list";
import { atLeast } from "../../requirements/number";
import { isOneOf } from "../../requirements/value";
import { rdsCluster, rdsClusterParameterGroup, rdsInstance, rdsParameterGroup } from "./types";

const parameter = (name: string, requires: ReturnType<typeof isOneOf>) =>
    someEntry("parameters", all(isOneOf("name", [name]), requires), `${name} is not set`);

const logsQueries = oneOf(
    "neither log_statement nor log_min_duration_statement has queries logged in the parameter group",
    parameter("log_statement", isOneOf("value", ["ddl", "mod", "all"])),
    parameter("log_min_duration_statement", atLeast("value", 0)),
);

const inGroup = (property: string, type: string) =>
    named({
        property,
        type,
        requires: logsQueries,
        none: `${property} is not set, and the default group logs no queries`,
        outside: (name) => `parameter group ${name} is not in this stack, so its log_statement cannot be seen`,
    });
const ofInstance = inGroup("parameterGroupName", rdsParameterGroup);
const ofCluster = inGroup("dbClusterParameterGroupName", rdsClusterParameterGroup);

/** PostgreSQL logs queries. */
export const rdsQueryLogging = stackRule({
    id: "aws-rds-query-logging",
    severity: "low",
    theme: "logging",
    proves: "Every PostgreSQL database and cluster of RDS logs changes, or queries that take long.",
    risk: "Nobody can tell afterwards which query changed the data, or which one made the database slow.",
    remediation: {
        argument: "RdsDatabase sets it in its parameter group.",
        property: "Set log_min_duration_statement, or log_statement = ddl, in parameters of the parameter group.",
    },
    page: {
        title: "RDS for PostgreSQL database log files",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Concepts.PostgreSQL.html",
    },
    types: [rdsInstance, rdsCluster],
    unless: (database) => !["postgres", "aurora-postgresql"].includes(database.text("engine") ?? ""),
    fixClass: "person",
    requires: {
        guards: [...ofInstance.guards, ...ofCluster.guards],
        reaches: [...(ofInstance.reaches ?? []), ...(ofCluster.reaches ?? [])],
        problems: (database, settings, stack) =>
            (database.type === rdsInstance ? ofInstance : ofCluster).problems(database, settings, stack),
    },
});
