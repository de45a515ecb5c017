import type * as synapse from "@pulumi/azure-native/synapse";
import type * as pulumi from "@pulumi/pulumi";
import { interpolate } from "@pulumi/pulumi";
import { AzureRole, assignRole } from "../../foundation/azure/roles";
import type { SynapseContext } from "./context";
import { SynapseLakeAccess } from "./synapse-workspace.args";
import { identityOf } from "./workspace";

const roles: Record<SynapseLakeAccess, AzureRole> = {
    [SynapseLakeAccess.Read]: AzureRole.StorageBlobDataReader,
    [SynapseLakeAccess.Write]: AzureRole.StorageBlobDataContributor,
};

/**
 * Lets the workspace's identity write to its own file system, without which no Spark pool starts, and use the rest of the lake.
 * Spark and pipelines go there by a managed private endpoint, which the owner of the lake approves once; SQL goes as a service that the
 * lake's firewall trusts. Sources: "Grant permissions to workspace managed identity", "Synapse managed private endpoints".
 */
export function linkLake(
    { name, args, settings, parent }: SynapseContext,
    workspace: synapse.Workspace,
): pulumi.Resource[] {
    const { accountId, fileSystemName } = args.lake;
    const principalId = identityOf(workspace);
    const home = interpolate`${accountId}/blobServices/default/containers/${fileSystemName}`;
    return [
        assignRole(
            `${name}-lake-home`,
            { scope: home, principalId, role: AzureRole.StorageBlobDataContributor },
            { parent },
        ),
        assignRole(`${name}-lake`, { scope: accountId, principalId, role: roles[settings.lakeAccess] }, { parent }),
    ];
}
