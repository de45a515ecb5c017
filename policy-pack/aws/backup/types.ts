/** Canonical type tokens of AWS Backup. */
export const backupVault = "aws:backup/vault:Vault";
export const backupAirGappedVault = "aws:backup/logicallyAirGappedVault:LogicallyAirGappedVault";
export const backupVaultLock = "aws:backup/vaultLockConfiguration:VaultLockConfiguration";
export const backupVaultPolicy = "aws:backup/vaultPolicy:VaultPolicy";
export const backupPlan = "aws:backup/plan:Plan";
export const backupSelection = "aws:backup/selection:Selection";
