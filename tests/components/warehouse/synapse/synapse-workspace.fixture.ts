import { SynapseWorkspace } from "../../../../components/warehouse/synapse/synapse-workspace";
import type {
    SynapseLakeArgs,
    SynapseWorkspaceArgs,
} from "../../../../components/warehouse/synapse/synapse-workspace.args";
import { synapseWorkspaceProblems } from "../../../../components/warehouse/synapse/synapse-workspace.rules";
import { customerKey, standardStore } from "../../azure.fixture";
import { subscriptionId } from "../../mocks.azure";
import type { Plain, Recording } from "../../mocks";
import { record } from "../../mocks";

/** The administrator of every test. */
export const administrator = { login: "analytics-admins", objectId: "8c1f8f0e-6b0a-4d5e-9a57-2f0f3c8b2101" };

/** The lake of every test, as an AdlsLake puts it out. */
export const lake: SynapseLakeArgs = {
    accountId: `/subscriptions/${subscriptionId}/resourceGroups/uksouth/providers/Microsoft.Storage/storageAccounts/events`,
    dfsEndpoint: "https://events.dfs.core.windows.net/",
    fileSystemName: "processed",
};

/** A key with the resource id by which an identity is let in. */
export const key = { ...customerKey(), keyId: `/subscriptions/${subscriptionId}/resourceGroups/uksouth/keys/stores` };

/** A workspace of tier standard, and what a test says otherwise. */
export function args(over: Partial<SynapseWorkspaceArgs> = {}): SynapseWorkspaceArgs {
    return {
        ...standardStore,
        administrator,
        lake,
        customerKey: key,
        ...over,
    };
}

/** What Azure gives back of what it makes. */
export const outputs = {
    "azure-native:synapse:SqlPool": (_: string, { workspaceName, sqlPoolName }: Plain) => ({
        id: `/subscriptions/s/resourceGroups/g/providers/Microsoft.Synapse/workspaces/${workspaceName}/sqlPools/${sqlPoolName}`,
        name: sqlPoolName,
    }),
    "azure-native:logic:Workflow": (name: string) => ({ identity: { principalId: `principal of ${name}` } }),
};

const recorded = new Map<string, Promise<Recording<SynapseWorkspace>>>();

/** The resources of a workspace called "reporting"; the same one is recorded once a file, since tests only read it. */
export function deploy(over: Partial<SynapseWorkspaceArgs> = {}): Promise<Recording<SynapseWorkspace>> {
    const words = JSON.stringify([over, "customerKey" in over]);
    const known = recorded.get(words) ?? record(() => new SynapseWorkspace("reporting", args(over)), { outputs });
    recorded.set(words, known);
    return known;
}

/** The problems of arguments, as "key: reason". */
export function problems(over: Partial<SynapseWorkspaceArgs>): string[] {
    return synapseWorkspaceProblems("reporting", args(over)).map(({ key: at, reason }) => `${at}: ${reason}`);
}
