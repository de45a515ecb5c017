import { resourceRule } from "../../frame/define";
import { isGlobalSecondary } from "./membership";
import { elasticacheReplicationGroup } from "./types";

/** A cache is encrypted on disk. */
export const elasticacheEncryptedAtRest = resourceRule({
    id: "aws-elasticache-encrypted-at-rest",
    severity: "high",
    theme: "encryption",
    proves: "Every ElastiCache replication group is encrypted at rest.",
    risk: "Snapshots, swap and replication files of the cache hold its data as it is.",
    remediation: {
        argument: "ElasticacheCluster encrypts it.",
        property: "Set atRestEncryptionEnabled: true on aws.elasticache.ReplicationGroup; this replaces the group.",
    },
    page: {
        title: "At-rest encryption in ElastiCache",
        url: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html",
    },
    types: [elasticacheReplicationGroup],
    unless: isGlobalSecondary,
    fixClass: "replaces",
    guards: ["atRestEncryptionEnabled"],
    check: (group) =>
        group.flag("atRestEncryptionEnabled") ||
        (!group.has("atRestEncryptionEnabled") && group.text("engine") === "valkey")
            ? []
            : ["atRestEncryptionEnabled is false"],
});
