import { resourceRule } from "../../frame/define";
import { all, when } from "../../requirements/combine";
import { atLeastInOrder } from "../../requirements/order";
import { isOneOf } from "../../requirements/value";
import { managedRedis, managedRedisDatabase } from "./types";

/** Clients of Managed Redis speak TLS. */
export const managedRedisTls = resourceRule({
    id: "az-managed-redis-tls",
    severity: "high",
    theme: "transport",
    proves: "Every Azure Managed Redis takes TLS 1.2 or newer, and nothing without TLS.",
    risk: "Without TLS credentials and every value cross the network in plain text.",
    remediation: {
        argument: "AzureRedis does it always.",
        property:
            'Set minimumTlsVersion: "1.2" on azure-native.redisenterprise.RedisEnterprise and clientProtocol: "Encrypted" on azure-native.redisenterprise.Database.',
    },
    page: {
        title: "Azure Managed Redis: TLS configuration",
        url: "https://learn.microsoft.com/en-us/azure/redis/tls-configuration",
    },
    types: [managedRedisDatabase, managedRedis],
    fixClass: "replaces",
    requires: all(
        when((part) => part.type === managedRedisDatabase, isOneOf("clientProtocol", ["Encrypted"])),
        when(
            (part) => part.type === managedRedis,
            atLeastInOrder("minimumTlsVersion", ["1.0", "1.1", "1.2", "1.3"], "1.2"),
        ),
    ),
});
