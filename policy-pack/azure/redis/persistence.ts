import { resourceRule } from "../../frame/define";
import { oneOf } from "../../requirements/combine";
import { isTrue } from "../../requirements/value";
import { redisCache } from "./types";

/** Redis comes back with its data. */
export const redisPersistence = resourceRule({
    id: "az-redis-persistence",
    severity: "low",
    theme: "backup",
    proves: "Every Premium Azure Cache for Redis writes its data to storage.",
    risk: "A cache that stores what is nowhere else loses it with its nodes.",
    remediation: {
        property: 'Set redisConfiguration.aofBackupEnabled or rdbBackupEnabled to "true" on azure-native.redis.Redis.',
    },
    page: {
        title: "Configure data persistence: Azure Cache for Redis",
        url: "https://learn.microsoft.com/en-us/azure/azure-cache-for-redis/cache-how-to-premium-persistence",
    },
    types: [redisCache],
    level: "disabled",
    binds: "production",
    unless: (cache) => cache.text("sku.name") !== "Premium",
    fixClass: "person",
    requires: oneOf(
        "neither aofBackupEnabled nor rdbBackupEnabled of redisConfiguration is true",
        isTrue("redisConfiguration.aofBackupEnabled"),
        isTrue("redisConfiguration.rdbBackupEnabled"),
    ),
});
