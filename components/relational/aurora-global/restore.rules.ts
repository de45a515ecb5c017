import type { Problem } from "../../shared/problems";
import { restoreRules } from "../../shared/restore";
import { brokenRules } from "../../shared/rule";
import type { AuroraGlobalArgs } from "./aurora-global.args";
import type { AuroraSettings } from "./aurora-global.settings";

/** What Aurora would refuse of what a new database is restored from. Source: "RestoreDBClusterFromSnapshot", which knows neither a global cluster nor the Data API. */
export function restoreProblems({ restore }: AuroraGlobalArgs, { global, dataApi }: AuroraSettings): Problem[] {
    return brokenRules([
        ...restoreRules(restore, ["snapshotIdentifier", "sourceIdentifier", "sourceResourceId"]),
        {
            key: "restore",
            broken: restore !== undefined && global,
            reason: "got it with a global database, which cannot be restored as one; set global to false for the update that restores, then make it global",
        },
        {
            key: "dataApi",
            broken: restore?.snapshotIdentifier !== undefined && dataApi,
            reason: "got true with restore.snapshotIdentifier, from which no cluster with the Data API is made; leave dataApi out for the update that restores",
        },
    ]);
}
