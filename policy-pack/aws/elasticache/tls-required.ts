import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { isNoneOf, isTrue } from "../../requirements/value";
import { belongsToGroup, isGlobalSecondary } from "./membership";
import { elasticacheCluster, elasticacheReplicationGroup } from "./types";

/** A cache takes TLS connections only. */
export const elasticacheTlsRequired = resourceRule({
    id: "aws-elasticache-tls-required",
    severity: "high",
    theme: "transport",
    proves: "Every ElastiCache replication group and cluster requires TLS of its clients.",
    risk: "Without TLS, passwords and cached sessions pass through the network as they are.",
    remediation: {
        argument: "ElasticacheCluster requires TLS.",
        property:
            'Set transitEncryptionEnabled: true and transitEncryptionMode: "required"; before engine version 7.0.5 this replaces the group.',
    },
    page: {
        title: "ElastiCache in-transit encryption (TLS)",
        url: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html",
    },
    types: [elasticacheReplicationGroup, elasticacheCluster],
    unless: (cache) => isGlobalSecondary(cache) || belongsToGroup(cache),
    fixClass: "replaces",
    requires: all(isTrue("transitEncryptionEnabled"), isNoneOf("transitEncryptionMode", ["preferred"])),
});
