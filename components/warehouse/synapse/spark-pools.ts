import * as synapse from "@pulumi/azure-native/synapse";
import type * as pulumi from "@pulumi/pulumi";
import { sendDiagnostics } from "../../foundation/azure/diagnostics";
import type { SynapseContext } from "./context";
import type { SparkPoolSettings } from "./synapse-workspace.settings";

/** A Spark pool and what it was made from. */
export interface SparkPool {
    settings: SparkPoolSettings;
    pool: synapse.BigDataPool;
}

/** Creates the Spark pools, which grow with their jobs and give their nodes back when idle. */
export function createSparkPools(
    { name, args, settings, parent }: SynapseContext,
    workspace: synapse.Workspace,
    dependsOn: pulumi.Resource[],
): SparkPool[] {
    const { resourceGroupName, location, workspaceId } = args.placement;
    return settings.sparkPools.map((wanted) => {
        const { minNodes, maxNodes, autoPauseMinutes } = wanted;
        const pool = new synapse.BigDataPool(
            `${name}-spark-${wanted.name}`,
            {
                resourceGroupName,
                location,
                workspaceName: workspace.name,
                bigDataPoolName: wanted.name,
                sparkVersion: wanted.sparkVersion,
                nodeSizeFamily: synapse.NodeSizeFamily.MemoryOptimized,
                nodeSize: wanted.nodeSize,
                autoScale: { enabled: true, minNodeCount: minNodes, maxNodeCount: maxNodes },
                autoPause: { enabled: true, delayInMinutes: autoPauseMinutes },
                // One node is the head, which runs no executor.
                dynamicExecutorAllocation: { enabled: true, minExecutors: 1, maxExecutors: maxNodes - 1 },
                sessionLevelPackagesEnabled: wanted.sessionPackages,
                tags: args.tags,
            },
            { parent, dependsOn },
        );
        const flow = { role: `spark-${wanted.name}`, resourceId: pool.id, metrics: false };
        sendDiagnostics(name, flow, workspaceId, { parent });
        return { settings: wanted, pool };
    });
}
