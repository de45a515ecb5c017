/** Canonical type tokens of Azure Managed Redis. */
export const managedRedis = "azure-native:redisenterprise:RedisEnterprise";
export const managedRedisDatabase = "azure-native:redisenterprise:Database";
