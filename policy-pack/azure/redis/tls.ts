import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { atLeastInOrder } from "../../requirements/order";
import { isFalse } from "../../requirements/value";
import { redisCache } from "./types";

/** Clients of Redis speak TLS. */
export const redisTls = resourceRule({
    id: "az-redis-tls",
    severity: "high",
    theme: "transport",
    proves: "Every Azure Cache for Redis takes TLS 1.2 only, and has no port without TLS.",
    risk: "Without TLS the access key and every value cross the network in plain text.",
    remediation: {
        property: 'Set enableNonSslPort: false and minimumTlsVersion: "1.2" on azure-native.redis.Redis.',
    },
    page: {
        title: "Remove TLS 1.0 and 1.1 from use with Azure Cache for Redis",
        url: "https://learn.microsoft.com/en-us/azure/azure-cache-for-redis/cache-remove-tls-10-11",
    },
    types: [redisCache],
    fixClass: "in-place",
    requires: all(isFalse("enableNonSslPort"), atLeastInOrder("minimumTlsVersion", ["1.0", "1.1", "1.2"], "1.2")),
});
