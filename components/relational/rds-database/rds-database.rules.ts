import type { Problem } from "../../shared/problems";
import { accessProblems } from "./access.rules";
import { RdsEngine } from "./engine-versions";
import { observationProblems } from "./observation.rules";
import type { RdsDatabaseArgs } from "./rds-database.args";
import { settingsOf } from "./rds-database.settings";
import { recoveryProblems } from "./recovery.rules";
import { storageProblems } from "./storage.rules";
import { versionProblems } from "./version.rules";

/** All that RDS would refuse, or that would take a protection away, in the arguments of an RdsDatabase. What is unknown at preview is skipped. */
export function rdsDatabaseProblems(name: string, args: RdsDatabaseArgs): Problem[] {
    const engines: string[] = Object.values(RdsEngine);
    if (!engines.includes(args.engine)) {
        const reason = `got "${String(args.engine)}"; RDS databases here are ${engines.join(" or ")}; set engine to one of them`;
        return [{ key: "engine", reason }];
    }
    const settings = settingsOf(name, args);
    return [
        ...versionProblems(args, settings),
        ...storageProblems(settings),
        ...recoveryProblems(args, settings),
        ...accessProblems(args, settings),
        ...observationProblems(args, settings),
    ];
}
