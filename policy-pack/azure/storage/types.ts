/** Canonical type tokens of Azure Storage. */
export const storageAccount = "azure-native:storage:StorageAccount";
export const blobContainer = "azure-native:storage:BlobContainer";
export const blobService = "azure-native:storage:BlobServiceProperties";
export const containerImmutability = "azure-native:storage:BlobContainerImmutabilityPolicy";
