import type * as pulumi from "@pulumi/pulumi";
import type { SynapseWorkspaceArgs } from "./synapse-workspace.args";
import type { SynapseSettings } from "./synapse-workspace.settings";

/** What every step of building a SynapseWorkspace works with. */
export interface SynapseContext {
    /** The component's name, with which its children's names begin. */
    name: string;
    args: SynapseWorkspaceArgs;
    settings: SynapseSettings;
    /** The component: the parent of every child. */
    parent: pulumi.Resource;
}
