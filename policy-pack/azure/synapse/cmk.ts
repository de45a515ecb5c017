import { resourceRule } from "../../frame/define";
import { customerKey } from "../../requirements/customer-key";
import { synapseWorkspace } from "./types";

/** A Synapse workspace is encrypted with a customer's key. */
export const synapseCmk = resourceRule({
    id: "az-synapse-cmk",
    severity: "high",
    theme: "encryption",
    proves: "Every Synapse workspace is encrypted a second time with a customer-managed key.",
    risk: "Under keys of Microsoft's own, access to the data cannot be shut off or audited by your vault.",
    remediation: {
        property: "Set encryption.cmk.key when azure-native.synapse.Workspace is created.",
    },
    page: {
        title: "Encryption for Azure Synapse Analytics workspaces",
        url: "https://learn.microsoft.com/en-us/azure/synapse-analytics/security/workspaces-encryption",
    },
    types: [synapseWorkspace],
    fixClass: "replaces",
    requires: customerKey("encryption.cmk.key.keyVaultUrl"),
});
