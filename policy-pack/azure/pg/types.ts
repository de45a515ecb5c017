/** Canonical type tokens of Azure Database for PostgreSQL. */
export const pgServer = "azure-native:dbforpostgresql:Server";
export const pgConfiguration = "azure-native:dbforpostgresql:Configuration";
export const pgFirewallRule = "azure-native:dbforpostgresql:FirewallRule";
