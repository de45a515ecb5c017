/** Canonical type tokens of Azure Synapse Analytics. */
export const synapseWorkspace = "azure-native:synapse:Workspace";
export const synapseFirewallRule = "azure-native:synapse:IpFirewallRule";
export const synapsePool = "azure-native:synapse:SqlPool";
export const synapsePoolEncryption = "azure-native:synapse:SqlPoolTransparentDataEncryption";
