import * as resources from "@pulumi/azure-native/resources";
import type * as synapse from "@pulumi/azure-native/synapse";
import * as pulumi from "@pulumi/pulumi";
import { sendDiagnostics } from "../../foundation/azure/diagnostics";
import type { SynapseContext } from "./context";
import type { SqlPool } from "./sql-pools";
import type { SynapseSettings } from "./synapse-workspace.settings";

const apiVersion = "2021-06-01";

/** One setting of the workspace: its type below Microsoft.Synapse/workspaces, its name below the workspace's, and what it says. */
interface Policy {
    type: string;
    name: string;
    properties: object;
}

/**
 * Sends the workspace's logs to where logs are kept, and turns on auditing, which is one of them, TLS 1.2, geo-backups and threat detection by a template, since Pulumi's provider has no resources for them. They
 * are the workspace's own, and go with it. Source: "Microsoft.Synapse workspaces", Azure resource reference.
 */
export function applyPolicies(
    { name, args, settings, parent }: SynapseContext,
    workspace: synapse.Workspace,
    pools: SqlPool[],
    dependsOn: pulumi.Resource[],
): resources.Deployment {
    const template = pulumi.output(workspace.name).apply((workspaceName) => ({
        $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
        contentVersion: "1.0.0.0",
        resources: policiesOf(settings).map(({ type, name: policy, properties }) => ({
            type: `Microsoft.Synapse/workspaces/${type}`,
            apiVersion,
            name: `${workspaceName}/${policy}`,
            properties,
        })),
    }));
    // The workspace's own metrics are not for export.
    const flow = { role: "workspace", resourceId: workspace.id, metrics: false };
    const logs = sendDiagnostics(name, flow, args.placement.workspaceId, { parent });
    return new resources.Deployment(
        `${name}-policies`,
        {
            resourceGroupName: args.placement.resourceGroupName,
            properties: { mode: resources.DeploymentMode.Incremental, template },
            tags: args.tags,
        },
        { parent, dependsOn: [...dependsOn, logs, ...pools.map(({ pool }) => pool)] },
    );
}

function policiesOf({ auditActions, defender, geoBackup, sqlPools }: SynapseSettings): Policy[] {
    const enabled = { state: "Enabled" };
    const audit = { ...enabled, isAzureMonitorTargetEnabled: true, auditActionsAndGroups: auditActions };
    return [
        { type: "extendedAuditingSettings", name: "default", properties: audit },
        { type: "dedicatedSQLminimalTlsSettings", name: "default", properties: { minimalTlsVersion: "1.2" } },
        ...(defender
            ? [{ type: "securityAlertPolicies", name: "Default", properties: { ...enabled, emailAccountAdmins: true } }]
            : []),
        ...sqlPools.map((pool) => ({
            type: "sqlPools/geoBackupPolicies",
            name: `${pool.name}/Default`,
            properties: { state: geoBackup ? "Enabled" : "Disabled" },
        })),
    ];
}
