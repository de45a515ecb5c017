import { hasNoZones } from "../../data/azure-regions";
import { resourceRule } from "../../frame/define";
import { all, oneOf, when } from "../../requirements/combine";
import { isNoneOf, isOneOf, isSet } from "../../requirements/value";
import { redisCache } from "./types";

const inZones = oneOf(
    "zones names fewer than two, and zonalAllocationPolicy is not Automatic",
    isSet("zones.1"),
    isOneOf("zonalAllocationPolicy", ["Automatic"]),
);

/** Redis outlives a zone. */
export const redisZonesReplicas = resourceRule({
    id: "az-redis-zones-replicas",
    severity: "medium",
    theme: "availability",
    proves: "Every Azure Cache for Redis has a replica, and its nodes stand in several zones, where its region has zones.",
    risk: "A cache in one place is empty after every failure, and all its load falls on the database behind it.",
    remediation: {
        property:
            'Take the Standard or Premium tier, and set zones or zonalAllocationPolicy: "Automatic" when azure-native.redis.Redis is created.',
    },
    page: {
        title: "High availability and disaster recovery: Azure Cache for Redis",
        url: "https://learn.microsoft.com/en-us/azure/azure-cache-for-redis/cache-high-availability",
    },
    types: [redisCache],
    binds: "production",
    fixClass: "replaces",
    requires: all(
        isNoneOf("sku.name", ["Basic"]),
        when((cache) => !hasNoZones(cache.text("location")), inZones),
    ),
});
