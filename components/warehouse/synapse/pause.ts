import * as authorization from "@pulumi/azure-native/authorization";
import * as logic from "@pulumi/azure-native/logic";
import * as pulumi from "@pulumi/pulumi";
import { callerClient } from "../../foundation/azure/client";
import { sendDiagnostics } from "../../foundation/azure/diagnostics";
import { deterministicGuid } from "../../foundation/azure/guid";
import type { SynapseContext } from "./context";
import { parseWeeklyTime } from "./pause-times";
import type { SqlPool } from "./sql-pools";

const azure = "https://management.azure.com";

/** Pauses and resumes dedicated pools by the clock: Synapse has none of its own, so two Logic Apps ask it to. */
export function createPauses(context: SynapseContext, pools: SqlPool[]): void {
    const { pauseSchedule: pause } = context.args;
    if (pause === undefined) return;
    const role = createRole(context);
    createClock(context, { action: "pause", at: pause.pauseAt, pools, role });
    createClock(context, { action: "resume", at: pause.resumeAt, pools, role });
}

/** Who may pause and resume, and do nothing else: no built-in role is that small. */
function createRole({ name, args, parent }: SynapseContext): authorization.RoleDefinition {
    const { subscriptionId } = callerClient(parent);
    const scope = pulumi.interpolate`/subscriptions/${subscriptionId}/resourceGroups/${args.placement.resourceGroupName}`;
    const pools = "Microsoft.Synapse/workspaces/sqlPools";
    return new authorization.RoleDefinition(
        `${name}-pause-role`,
        {
            roleDefinitionId: scope.apply((where) => deterministicGuid(where, name, "pause")),
            roleName: scope.apply((where) => `Strata: rest of ${name} (${deterministicGuid(where, name).slice(0, 8)})`),
            roleType: "CustomRole",
            description: `Pausing and resuming of ${name}`,
            scope,
            assignableScopes: [scope],
            permissions: [
                {
                    actions: [
                        "Microsoft.Synapse/workspaces/read",
                        `${pools}/read`,
                        `${pools}/pause/action`,
                        `${pools}/resume/action`,
                        `${pools}/operationResults/read`,
                    ],
                    notActions: [],
                },
            ],
        },
        { parent },
    );
}

/** What is done to which pools, when, and by what role. */
interface Clock {
    action: "pause" | "resume";
    at: string;
    pools: SqlPool[];
    role: authorization.RoleDefinition;
}

function createClock({ name, args, parent }: SynapseContext, { action, at, pools, role }: Clock): void {
    const { resourceGroupName, location, workspaceId } = args.placement;
    const workflow = new logic.Workflow(
        `${name}-${action}`,
        {
            resourceGroupName,
            location,
            identity: { type: logic.ManagedServiceIdentityType.SystemAssigned },
            state: logic.WorkflowState.Enabled,
            definition: {
                $schema:
                    "https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#",
                contentVersion: "1.0.0.0",
                triggers: { clock: recurrenceOf(at) },
                actions: Object.fromEntries(pools.map((pool) => [pool.settings.name, requestOf(action, pool)])),
            },
            tags: args.tags,
        },
        { parent },
    );
    sendDiagnostics(name, { role: action, resourceId: workflow.id }, workspaceId, { parent });
    const principalId = workflow.identity.apply((identity) => identity?.principalId ?? "");
    for (const { settings, pool } of pools) {
        new authorization.RoleAssignment(
            `${name}-${action}-${settings.name}`,
            {
                roleAssignmentName: pulumi
                    .all([pool.id, principalId, role.id])
                    .apply((parts) => deterministicGuid(...parts)),
                scope: pool.id,
                principalId,
                principalType: authorization.PrincipalType.ServicePrincipal,
                roleDefinitionId: role.id,
            },
            { parent },
        );
    }
}

/** The rules have refused times that cannot be read. */
function recurrenceOf(at: string) {
    const { minute = 0, hour = 0, weekDays = [] } = parseWeeklyTime(at) ?? {};
    const schedule = { weekDays, hours: [hour], minutes: [minute] };
    return { type: "Recurrence", recurrence: { frequency: "Week", interval: 1, timeZone: "UTC", schedule } };
}

function requestOf(action: string, { pool }: SqlPool) {
    return {
        type: "Http",
        runAfter: {},
        inputs: {
            method: "POST",
            uri: pulumi.interpolate`${azure}${pool.id}/${action}?api-version=2021-06-01`,
            authentication: { type: "ManagedServiceIdentity", audience: `${azure}/` },
        },
    };
}
