import { resourceRule } from "../../frame/define";
import { closedToPublic } from "../../requirements/closed-to-public";
import { managedRedis } from "./types";

/** Managed Redis takes no traffic from public networks. */
export const managedRedisPublicNetworkDisabled = resourceRule({
    id: "az-managed-redis-public-network-disabled",
    severity: "high",
    theme: "network",
    proves: "Every Azure Managed Redis refuses traffic from public networks.",
    risk: "A cache that is open to public networks can be read with a leaked key or token from anywhere.",
    remediation: {
        argument: "AzureRedis is reached through its private endpoint only.",
        property:
            'Set publicNetworkAccess: "Disabled" on azure-native.redisenterprise.RedisEnterprise and add a private endpoint.',
    },
    page: {
        title: "Azure Managed Redis with Azure Private Link",
        url: "https://learn.microsoft.com/en-us/azure/redis/private-link",
    },
    types: [managedRedis],
    fixClass: "in-place",
    requires: closedToPublic(),
});
