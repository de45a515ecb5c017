/** Canonical type tokens of backup vaults of Azure. */
export const backupVault = "azure-native:dataprotection:BackupVault";
