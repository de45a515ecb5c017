import type { Problem } from "../../shared/problems";
import { brokenRules } from "../../shared/rule";
import { listRule, observationRules } from "../shared/observation";
import { RdsEngine } from "./engine-versions";
import type { RdsDatabaseArgs } from "./rds-database.args";
import type { RdsSettings } from "./rds-database.settings";
import { hasInsights } from "./rds-database.settings";

/** The logs that RDS exports. Source: "CreateDBInstance", Amazon RDS API reference, EnableCloudwatchLogsExports. */
const exportable: Record<RdsEngine, string[]> = {
    [RdsEngine.MariaDb]: ["audit", "error", "general", "slowquery", "iam-db-auth-error"],
    [RdsEngine.Postgres]: ["postgresql", "upgrade", "iam-db-auth-error"],
};

/** What can be audited. Sources: "MariaDB Audit Plugin support" and "Using pgAudit to log database activity", Amazon RDS user guide. */
const auditable: Record<RdsEngine, string[]> = {
    [RdsEngine.MariaDb]: ["CONNECT", "QUERY", "TABLE", "QUERY_DDL", "QUERY_DML", "QUERY_DML_NO_SELECT", "QUERY_DCL"],
    [RdsEngine.Postgres]: ["read", "write", "function", "role", "ddl", "misc", "misc_set", "all"],
};

/** What RDS and CloudWatch would refuse of logs, audit, Insights and Enhanced Monitoring. */
export function observationProblems(args: RdsDatabaseArgs, settings: RdsSettings): Problem[] {
    const { insightsRetentionDays: days, instance, engine } = settings;
    return brokenRules([
        ...observationRules(args, settings),
        listRule("logExports", settings.logExports, exportable[engine]),
        listRule("auditEvents", settings.auditEvents, auditable[engine]),
        {
            key: "insightsRetentionDays",
            broken: days !== 0 && !hasInsights(engine, instance),
            reason: `got ${days}, but Insights does not run on ${instance.name} with MariaDB; take db.t4g.medium or larger, or set insightsRetentionDays to 0`,
        },
    ]);
}
