/** Canonical type tokens of role assignments of Azure. */
export const roleAssignment = "azure-native:authorization:RoleAssignment";
