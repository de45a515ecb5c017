import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { managedRedisDatabase } from "./types";

/** Managed Redis takes Microsoft Entra sign-in only. */
export const managedRedisEntraAuth = resourceRule({
    id: "az-managed-redis-entra-auth",
    severity: "medium",
    theme: "identity",
    proves: "No database of Azure Managed Redis takes access keys.",
    risk: "An access key opens the whole cache, never ends and names nobody.",
    remediation: {
        argument: "AzureRedis takes no keys.",
        property:
            'Set accessKeysAuthentication: "Disabled" on azure-native.redisenterprise.Database and add access policy assignments.',
    },
    page: {
        title: "Use Microsoft Entra ID for cache authentication with Azure Managed Redis",
        url: "https://learn.microsoft.com/en-us/azure/redis/entra-for-authentication",
    },
    types: [managedRedisDatabase],
    fixClass: "person",
    requires: isOneOf("accessKeysAuthentication", ["Disabled"]),
});
