import { resourceRule } from "../../frame/define";
import { closedToPublic } from "../../requirements/closed-to-public";
import { oneOf } from "../../requirements/combine";
import { isSet } from "../../requirements/value";
import { redisCache } from "./types";

/** Redis takes no traffic from public networks. */
export const redisPublicNetworkDisabled = resourceRule({
    id: "az-redis-public-network-disabled",
    severity: "high",
    theme: "network",
    proves: "Every Azure Cache for Redis refuses traffic from public networks, or stands in a virtual network.",
    risk: "A cache that is open to public networks can be read with a leaked key from anywhere.",
    remediation: {
        property:
            'Set publicNetworkAccess: "Disabled" on azure-native.redis.Redis and add a private endpoint, or set subnetId.',
    },
    page: {
        title: "Azure Cache for Redis with Azure Private Link",
        url: "https://learn.microsoft.com/en-us/azure/azure-cache-for-redis/cache-private-link",
    },
    types: [redisCache],
    fixClass: "person",
    requires: oneOf("publicNetworkAccess is not Disabled, and no subnetId is set", closedToPublic(), isSet("subnetId")),
});
