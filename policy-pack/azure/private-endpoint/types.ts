/** Canonical type tokens of private endpoints of Azure. */
export const privateEndpoint = "azure-native:network:PrivateEndpoint";
