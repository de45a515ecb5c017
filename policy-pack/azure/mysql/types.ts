/** Canonical type tokens of Azure Database for MySQL. */
export const mysqlServer = "azure-native:dbformysql:Server";
export const mysqlConfiguration = "azure-native:dbformysql:Configuration";
export const mysqlFirewallRule = "azure-native:dbformysql:FirewallRule";
