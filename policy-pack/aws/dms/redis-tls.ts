import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { dmsEndpoint } from "./types";

/** DMS speaks TLS to Redis. */
export const dmsRedisTls = resourceRule({
    id: "aws-dms-redis-tls",
    severity: "medium",
    theme: "transport",
    proves: "Every DMS endpoint for Redis OSS encrypts what it sends.",
    risk: "The password and every value pass through the network in plain text.",
    remediation: {
        property: 'Set redisSettings.sslSecurityProtocol: "ssl-encryption" on aws.dms.Endpoint, or leave it out.',
    },
    page: {
        title: "Using Redis OSS as a target for AWS Database Migration Service",
        url: "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Redis.html",
    },
    types: [dmsEndpoint],
    unless: (endpoint) => endpoint.text("engineName") !== "redis",
    fixClass: "person",
    requires: isOneOf("redisSettings.sslSecurityProtocol", ["ssl-encryption"]),
});
