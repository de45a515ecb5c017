import { stackRule } from "../../frame/define";
import { attached } from "../../requirements/attached";
import { isOneOf } from "../../requirements/value";
import { synapsePool, synapsePoolEncryption } from "./types";

/** A dedicated SQL pool is encrypted at rest. */
export const synapsePoolTde = stackRule({
    id: "az-synapse-pool-tde",
    severity: "high",
    theme: "encryption",
    proves: "Every dedicated SQL pool of a Synapse workspace has transparent data encryption on.",
    risk: "Files and backups of a pool without encryption are read by whoever gets at the storage; new pools have none.",
    remediation: {
        property: 'Add an azure-native.synapse.SqlPoolTransparentDataEncryption with status: "Enabled".',
    },
    page: {
        title: "Transparent data encryption for dedicated SQL pools in Azure Synapse Analytics",
        url: "https://learn.microsoft.com/en-us/azure/azure-sql/database/transparent-data-encryption-tde-overview",
    },
    types: [synapsePool],
    fixClass: "in-place",
    requires: attached({
        type: synapsePoolEncryption,
        by: "sqlPoolName",
        requires: isOneOf("status", ["Enabled"], "Enabled"),
        none: "no SqlPoolTransparentDataEncryption refers to the pool",
    }),
});
