import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { isTrue } from "../../requirements/value";
import { redisCache } from "./types";

/** Redis takes Microsoft Entra sign-in only. */
export const redisEntraAuth = resourceRule({
    id: "az-redis-entra-auth",
    severity: "medium",
    theme: "identity",
    proves: "Every Azure Cache for Redis takes Microsoft Entra sign-in, and no access keys.",
    risk: "An access key opens the whole cache, never ends and names nobody.",
    remediation: {
        property:
            'Set redisConfiguration.aadEnabled: "true" and disableAccessKeyAuthentication: true on azure-native.redis.Redis.',
    },
    page: {
        title: "Use Microsoft Entra for cache authentication with Azure Cache for Redis",
        url: "https://learn.microsoft.com/en-us/azure/azure-cache-for-redis/cache-azure-active-directory-for-authentication",
    },
    types: [redisCache],
    fixClass: "person",
    requires: all(isTrue("redisConfiguration.aadEnabled"), isTrue("disableAccessKeyAuthentication")),
});
