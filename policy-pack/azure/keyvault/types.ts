/** Canonical type tokens of Azure Key Vault. */
export const vault = "azure-native:keyvault:Vault";
export const managedHsm = "azure-native:keyvault:ManagedHsm";
export const vaultKey = "azure-native:keyvault:Key";
