import type { Problem } from "../../shared/problems";
import { brokenRules } from "../../shared/rule";
import { backupRules } from "../shared/backup-windows";
import { listRule, observationRules } from "../shared/observation";
import { accessProblems } from "./access.rules";
import type { AuroraGlobalArgs } from "./aurora-global.args";
import { settingsOf } from "./aurora-global.settings";
import { capacityProblems } from "./capacity.rules";
import { regionProblems } from "./region.rules";
import { restoreProblems } from "./restore.rules";
import { versionProblems } from "./version.rules";

/** The logs that Aurora PostgreSQL exports. Source: "Publishing Aurora PostgreSQL logs to Amazon CloudWatch Logs". */
const exportable = ["postgresql", "instance", "iam-db-auth-error"];

/** What pgaudit records. Source: "Using pgAudit to log database activity". */
const auditable = ["read", "write", "function", "role", "ddl", "misc", "misc_set", "all"];

/** All that Aurora would refuse, or that would take a protection away, in the arguments of an AuroraGlobal. What is unknown at preview is skipped. */
export function auroraGlobalProblems(name: string, args: AuroraGlobalArgs): Problem[] {
    const settings = settingsOf(name, args);
    return [
        ...regionProblems(args, settings),
        ...versionProblems(args, settings),
        ...capacityProblems(args, settings),
        ...accessProblems(args, settings),
        ...restoreProblems(args, settings),
        ...brokenRules([
            ...backupRules(settings),
            ...observationRules(args, settings),
            listRule("logExports", settings.logExports, exportable),
            listRule("auditEvents", settings.auditEvents, auditable),
        ]),
    ];
}
