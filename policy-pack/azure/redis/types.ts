/** Canonical type tokens of Azure Cache for Redis. */
export const redisCache = "azure-native:redis:Redis";
