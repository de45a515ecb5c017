import { resourceRule } from "../../frame/define";
import { oneOf } from "../../requirements/combine";
import { isSet, isTrue } from "../../requirements/value";
import { managedRedisDatabase } from "./types";

/** Managed Redis comes back with its data. */
export const managedRedisPersistence = resourceRule({
    id: "az-managed-redis-persistence",
    severity: "low",
    theme: "backup",
    proves: "Every database of Azure Managed Redis writes its data to disk, or is replicated to another region.",
    risk: "A cache that stores what is nowhere else loses it with its nodes.",
    remediation: {
        argument: "Set persistence of AzureRedis.",
        property:
            "Set persistence.rdbEnabled or persistence.aofEnabled, or geoReplication, on azure-native.redisenterprise.Database.",
    },
    page: {
        title: "Configure data persistence: Azure Managed Redis",
        url: "https://learn.microsoft.com/en-us/azure/redis/how-to-persistence",
    },
    types: [managedRedisDatabase],
    level: "disabled",
    binds: "production",
    fixClass: "person",
    requires: oneOf(
        "neither persistence.rdbEnabled nor persistence.aofEnabled is true, and no geoReplication is set",
        isTrue("persistence.rdbEnabled"),
        isTrue("persistence.aofEnabled"),
        isSet("geoReplication.groupNickname"),
    ),
});
