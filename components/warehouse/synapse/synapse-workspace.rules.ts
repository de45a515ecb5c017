import type { Problem } from "../../shared/problems";
import { brokenRules } from "../../shared/rule";
import { accessRules } from "./access.rules";
import { sqlPoolRules } from "./pool.rules";
import { sparkPoolRules } from "./spark.rules";
import type { SynapseWorkspaceArgs } from "./synapse-workspace.args";
import { settingsOf } from "./synapse-workspace.settings";

/** All that Synapse would refuse, or that would take a protection away, in the arguments of a SynapseWorkspace. What is unknown at preview is skipped. */
export function synapseWorkspaceProblems(name: string, args: SynapseWorkspaceArgs): Problem[] {
    const settings = settingsOf(name, args);
    return brokenRules([...accessRules(args, settings), ...sqlPoolRules(args, settings), ...sparkPoolRules(settings)]);
}
