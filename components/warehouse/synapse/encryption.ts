import * as synapse from "@pulumi/azure-native/synapse";
import { AzureRole, assignRole } from "../../foundation/azure/roles";
import type { AzureKeyArgs } from "../../foundation/azure/placement";
import { AzureKeyUsage } from "../../foundation/azure/store-key/azure-store-key.args";
import { customerKeyFor } from "../../foundation/azure/store-key/customer-key";
import type { SynapseContext } from "./context";
import { identityOf, workspaceKeyName } from "./workspace";

/** The key given, or one of the workspace's own. */
export function keyOf({ name, args, settings, parent }: SynapseContext): AzureKeyArgs {
    const { placement, tags } = args;
    const { environment } = settings;
    const usage = AzureKeyUsage.Synapse;
    return customerKeyFor(name, args.customerKey, { usage, placement, environment, tags, parent });
}

/**
 * Lets the workspace's own identity use the key, and activates the workspace by it: until then it is pending, and has no pools. A
 * user-assigned identity would need no such step, but does not pass the firewall of a vault. When the key has rotated, Azure goes on
 * with the version that it has until a person changes the workspace's key and back. Source: "Encryption for Azure Synapse Analytics workspaces".
 */
export function activate(
    { name, args, parent }: SynapseContext,
    workspace: synapse.Workspace,
    key: AzureKeyArgs,
): synapse.Key {
    const admission = assignRole(
        `${name}-workspace-key-use`,
        {
            // The rules have refused a key without it.
            scope: key.keyId ?? "",
            principalId: identityOf(workspace),
            role: AzureRole.KeyVaultCryptoServiceEncryptionUser,
        },
        { parent },
    );
    return new synapse.Key(
        `${name}-activation`,
        {
            resourceGroupName: args.placement.resourceGroupName,
            workspaceName: workspace.name,
            keyName: workspaceKeyName,
            keyVaultUrl: key.keyUri,
            isActiveCMK: true,
        },
        // Azure deletes no active key of a workspace; it goes with the workspace.
        { parent, dependsOn: admission, retainOnDelete: true },
    );
}
