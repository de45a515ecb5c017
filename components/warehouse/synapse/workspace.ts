import * as synapse from "@pulumi/azure-native/synapse";
import * as pulumi from "@pulumi/pulumi";
import { callerClient } from "../../foundation/azure/client";
import { lockInProd } from "../../foundation/azure/lock";
import type { AzureKeyArgs } from "../../foundation/azure/placement";
import { privateEndpoint } from "../../foundation/azure/private-endpoint";
import { addressRange } from "../../shared/cidr";
import { synapseEndpoints } from "./access.rules";
import type { SynapseContext } from "./context";

/** What the workspace calls its key. */
export const workspaceKeyName = "default";

/** A workspace in a managed network whose jobs reach approved targets only: Entra only, encrypted by the customer's key, closed but for the addresses let in. */
export function createWorkspace(context: SynapseContext, key: AzureKeyArgs): synapse.Workspace {
    const { name, args, settings, parent } = context;
    const { location, resourceGroupName } = args.placement;
    const isOpen = settings.allowedAddresses.length > 0;
    const { Enabled, Disabled } = synapse.WorkspacePublicNetworkAccess;
    const workspace = new synapse.Workspace(
        `${name}-workspace`,
        {
            resourceGroupName,
            location,
            identity: { type: synapse.ResourceIdentityType.SystemAssigned },
            azureADOnlyAuthentication: true,
            // Whoever deploys is no administrator of Synapse Studio: the group is.
            cspWorkspaceAdminProperties: { initialWorkspaceAdminObjectId: args.administrator?.objectId },
            managedVirtualNetwork: "default",
            managedVirtualNetworkSettings: {
                preventDataExfiltration: true,
                allowedAadTenantIdsForLinking: settings.allowedTenantIds,
            },
            publicNetworkAccess: isOpen ? Enabled : Disabled,
            trustedServiceBypassEnabled: false,
            defaultDataLakeStorage: {
                resourceId: args.lake.accountId,
                accountUrl: pulumi.output(args.lake.dfsEndpoint).apply((url) => new URL(url).origin),
                filesystem: args.lake.fileSystemName,
                createManagedPrivateEndpoint: true,
            },
            encryption: {
                cmk: {
                    key: { name: workspaceKeyName, keyVaultUrl: key.keyUri },
                    kekIdentity: { useSystemAssignedIdentity: true },
                },
            },
            tags: args.tags,
        },
        // Azure makes somebody the first administrator when the workspace is created, and never again.
        { parent, protect: settings.protection.protect, ignoreChanges: ["cspWorkspaceAdminProperties"] },
    );
    lockInProd(name, workspace.id, settings.environment, { parent });
    return workspace;
}

/** Makes the private endpoints of a workspace that is active, and admits each address or block by a rule called after it. */
export function openTo(
    { name, args, settings, parent }: SynapseContext,
    workspace: synapse.Workspace,
    active: pulumi.CustomResource,
): void {
    const { placement, endpointDns, tags } = args;
    const targetId = pulumi.all([workspace.id, active.id]).apply(([id]) => id);
    for (const endpoint of synapseEndpoints) {
        const dns = endpointDns?.[endpoint.subResource];
        privateEndpoint(name, { ...endpoint, targetId, dns }, placement, { parent, tags });
    }
    for (const address of settings.allowedAddresses) {
        const { first, last } = addressRange(address);
        new synapse.IpFirewallRule(
            `${name}-allow-${address.replace(/[./]/g, "-")}`,
            {
                resourceGroupName: placement.resourceGroupName,
                workspaceName: workspace.name,
                ruleName: `allow-${address.replace("/", "-")}`,
                startIpAddress: first,
                endIpAddress: last,
            },
            { parent, dependsOn: active },
        );
    }
}

/** Makes the Entra principal the administrator of dedicated and serverless SQL. */
export function administer(
    { name, args, parent }: SynapseContext,
    workspace: synapse.Workspace,
    dependsOn: pulumi.Resource[],
): synapse.WorkspaceAadAdmin {
    return new synapse.WorkspaceAadAdmin(
        `${name}-administrator`,
        {
            resourceGroupName: args.placement.resourceGroupName,
            workspaceName: workspace.name,
            administratorType: "ActiveDirectory",
            login: args.administrator?.login,
            sid: args.administrator?.objectId,
            tenantId: callerClient(parent).tenantId,
        },
        // A workspace without passwords does not let go of its administrator, who goes with it.
        { parent, dependsOn, retainOnDelete: true },
    );
}

/** The object id of the workspace's own identity. */
export function identityOf(workspace: synapse.Workspace): pulumi.Output<string> {
    return workspace.identity.apply((identity) => identity?.principalId ?? "");
}
