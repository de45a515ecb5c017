import * as synapse from "@pulumi/azure-native/synapse";
import type * as pulumi from "@pulumi/pulumi";
import { sendDiagnostics } from "../../foundation/azure/diagnostics";
import type { SynapseContext } from "./context";
import type { SqlPoolSettings } from "./synapse-workspace.settings";

/** A dedicated SQL pool and what it was made from. */
export interface SqlPool {
    settings: SqlPoolSettings;
    pool: synapse.SqlPool;
}

/** Creates the dedicated SQL pools, encrypted by the workspace's key once that is active. */
export function createSqlPools(
    { name, args, settings, parent }: SynapseContext,
    workspace: synapse.Workspace,
    dependsOn: pulumi.Resource[],
): SqlPool[] {
    const { resourceGroupName, location, workspaceId } = args.placement;
    return settings.sqlPools.map((wanted) => {
        const pool = new synapse.SqlPool(
            `${name}-sql-${wanted.name}`,
            {
                resourceGroupName,
                location,
                workspaceName: workspace.name,
                sqlPoolName: wanted.name,
                createMode: synapse.CreateMode.Default,
                sku: { name: wanted.skuName },
                collation: wanted.collation,
                storageAccountType: settings.geoBackup
                    ? synapse.StorageAccountType.GRS
                    : synapse.StorageAccountType.LRS,
                tags: args.tags,
            },
            { parent, protect: settings.protection.protect, dependsOn },
        );
        new synapse.SqlPoolTransparentDataEncryption(
            `${name}-sql-${wanted.name}-encryption`,
            {
                resourceGroupName,
                workspaceName: workspace.name,
                sqlPoolName: pool.name,
                transparentDataEncryptionName: "current",
                status: synapse.TransparentDataEncryptionStatus.Enabled,
            },
            { parent },
        );
        sendDiagnostics(name, { role: `sql-${wanted.name}`, resourceId: pool.id }, workspaceId, { parent });
        return { settings: wanted, pool };
    });
}
