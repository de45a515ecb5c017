import { SynapseNodeSize } from "./synapse-workspace.args";

/** The runtime that Azure supports, and those that it did. Source: "Synapse runtime for Apache Spark lifecycle and supportability". */
export const sparkRuntime = { supported: "3.5", supportedUntil: "2028-10-31" };

/** When the support of earlier runtimes ended. Sources: the page above, and the runtimes' own pages. */
export const endedRuntimes: ReadonlyMap<string, string> = new Map([
    ["3.3", "2025-03-31"],
    ["3.4", "2026-03-31"],
]);

/** The vCores of a node. Source: "Apache Spark pool configurations in Azure Synapse Analytics". */
export const nodeVcores: Record<SynapseNodeSize, number> = {
    [SynapseNodeSize.Small]: 4,
    [SynapseNodeSize.Medium]: 8,
    [SynapseNodeSize.Large]: 16,
    [SynapseNodeSize.XLarge]: 32,
    [SynapseNodeSize.XXLarge]: 64,
};
