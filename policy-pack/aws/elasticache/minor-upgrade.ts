import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { elasticacheCluster, elasticacheReplicationGroup } from "./types";

/** A cache patches its engine by itself. */
export const elasticacheMinorUpgrade = resourceRule({
    id: "aws-elasticache-minor-upgrade",
    severity: "medium",
    theme: "upgrades",
    proves: "Every ElastiCache replication group and cluster takes minor engine versions in its maintenance window.",
    risk: "A cache that nobody patches keeps published holes open.",
    remediation: {
        argument: "ElasticacheCluster switches it on.",
        property: "Set autoMinorVersionUpgrade: true, or leave it out.",
    },
    page: {
        title: "Version management for ElastiCache",
        url: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VersionManagement.html",
    },
    types: [elasticacheReplicationGroup, elasticacheCluster],
    fixClass: "person",
    requires: isTrue("autoMinorVersionUpgrade"),
});
