/** Canonical type tokens of locks of Azure. */
export const scopeLock = "azure-native:authorization:ManagementLockByScope";
export const groupLock = "azure-native:authorization:ManagementLockAtResourceGroupLevel";
