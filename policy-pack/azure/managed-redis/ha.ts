import { hasNoZones } from "../../data/azure-regions";
import { resourceRule } from "../../frame/define";
import type { Reader } from "../../frame/reader";
import { all, when } from "../../requirements/combine";
import { isOneOf, isSet } from "../../requirements/value";
import { managedRedis } from "./types";

/** Sizes of Azure Managed Redis stand in several zones by themselves; those of the Enterprise tiers before it have to be told. */
const namesItsZones = (cache: Reader) =>
    /^enterprise/i.test(cache.text("sku.name") ?? "") && !hasNoZones(cache.text("location"));

/** Managed Redis has replicas. */
export const managedRedisHa = resourceRule({
    id: "az-managed-redis-ha",
    severity: "high",
    theme: "availability",
    proves: "Every Azure Managed Redis has replicas, in several zones where its region has zones.",
    risk: "Without replicas every failure and every patch empties the cache.",
    remediation: {
        argument: "Leave highAvailability of AzureRedis out: in prod it is on.",
        property:
            "Leave highAvailability of azure-native.redisenterprise.RedisEnterprise out; an older Enterprise size names its zones, too.",
    },
    page: {
        title: "High availability for Azure Managed Redis",
        url: "https://learn.microsoft.com/en-us/azure/redis/high-availability",
    },
    types: [managedRedis],
    binds: "production",
    fixClass: "person",
    requires: all(isOneOf("highAvailability", ["Enabled"]), when(namesItsZones, isSet("zones"))),
});
