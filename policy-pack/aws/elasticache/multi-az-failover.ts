import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { isTrue } from "../../requirements/value";
import { elasticacheReplicationGroup } from "./types";

/** A cache outlives the loss of a zone. */
export const elasticacheMultiAzFailover = resourceRule({
    id: "aws-elasticache-multi-az-failover",
    severity: "high",
    theme: "availability",
    proves: "Every ElastiCache replication group has replicas in other zones and fails over to them by itself.",
    risk: "The loss of one zone empties the cache and throws its whole load on the database behind it.",
    remediation: {
        argument: "Set environment: Environment.Prod on ElasticacheCluster.",
        property:
            "Set multiAzEnabled: true and automaticFailoverEnabled: true on aws.elasticache.ReplicationGroup, with at least one replica.",
    },
    page: {
        title: "Minimizing downtime in ElastiCache by using Multi-AZ",
        url: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html",
    },
    types: [elasticacheReplicationGroup],
    binds: "production",
    fixClass: "person",
    requires: all(isTrue("multiAzEnabled"), isTrue("automaticFailoverEnabled")),
});
