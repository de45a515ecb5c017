import type { AlertGroupIds, AzurePlacementArgs } from "../../foundation/azure/placement";
import { SynapseWorkspace } from "./synapse-workspace";
import type { SynapseLakeArgs } from "./synapse-workspace.args";

/** A warehouse on a lake, for reports by day: administered by a group of Entra, resting at night. */
export function analytics(lake: SynapseLakeArgs, placement: AzurePlacementArgs, alertGroups: AlertGroupIds) {
    const administrator = { login: "analytics-admins", objectId: "8c1f8f0e-6b0a-4d5e-9a57-2f0f3c8b2101" };
    const pauseSchedule = { pauseAt: "cron(0 19 ? * MON-FRI *)", resumeAt: "cron(0 6 ? * MON-FRI *)" };
    return new SynapseWorkspace("analytics", { administrator, pauseSchedule, lake, placement, alertGroups });
}
