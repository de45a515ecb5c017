import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { isNoneOf, isSet } from "../../requirements/value";
import { belongsToGroup } from "./membership";
import { elasticacheCluster, elasticacheReplicationGroup } from "./types";

/** A cache stands in subnets that somebody chose. */
export const elasticacheSubnetGroup = resourceRule({
    id: "aws-elasticache-subnet-group",
    severity: "medium",
    theme: "network",
    proves: "Every ElastiCache replication group and cluster has a subnet group of its own.",
    risk: "The default group takes in every subnet of the default network, public ones too.",
    remediation: {
        argument: "ElasticacheCluster makes its subnet group.",
        property: "Set subnetGroupName to an aws.elasticache.SubnetGroup of private subnets; this replaces the cache.",
    },
    page: {
        title: "Subnets and subnet groups",
        url: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/SubnetGroups.html",
    },
    types: [elasticacheReplicationGroup, elasticacheCluster],
    unless: belongsToGroup,
    fixClass: "replaces",
    requires: all(isSet("subnetGroupName"), isNoneOf("subnetGroupName", ["default"])),
});
