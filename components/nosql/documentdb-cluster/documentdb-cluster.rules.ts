import type { Problem } from "../../shared/problems";
import { accessProblems } from "./access.rules";
import type { DocumentdbClusterArgs } from "./documentdb-cluster.args";
import { settingsOf } from "./documentdb-cluster.settings";
import { recoveryProblems } from "./recovery.rules";
import { sizeProblems } from "./size.rules";

/** All that DocumentDB would refuse, or that would take a protection away, in the arguments of a DocumentdbCluster. What is unknown at preview is skipped. */
export function documentdbClusterProblems(name: string, args: DocumentdbClusterArgs): Problem[] {
    const settings = settingsOf(name, args);
    return [...sizeProblems(args, settings), ...recoveryProblems(args, settings), ...accessProblems(args, settings)];
}
