import { resourceRule } from "../../frame/define";
import { oneOf } from "../../requirements/combine";
import { isSet } from "../../requirements/value";
import { elasticacheReplicationGroup, elasticacheServerlessCache } from "./types";

/** A cache asks its clients who they are. */
export const elasticacheAuth = resourceRule({
    id: "aws-elasticache-auth",
    severity: "high",
    theme: "identity",
    proves: "Every ElastiCache replication group and serverless cache has a user group or an AUTH token.",
    risk: "Whoever reaches the port reads, changes and empties the cache.",
    remediation: {
        argument: "ElasticacheCluster makes its users itself.",
        property:
            "Set userGroupIds, or authToken, on aws.elasticache.ReplicationGroup, and userGroupId on aws.elasticache.ServerlessCache.",
    },
    page: {
        title: "Authentication and authorization in ElastiCache",
        url: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-redis.html",
    },
    types: [elasticacheReplicationGroup, elasticacheServerlessCache],
    unless: (cache) => cache.text("engine") === "memcached",
    fixClass: "person",
    requires: oneOf(
        "neither a user group nor an AUTH token is set",
        isSet("userGroupIds"),
        isSet("userGroupId"),
        isSet("authToken"),
    ),
});
