import { resourceRule } from "../../frame/define";
import { isSet } from "../../requirements/value";
import { elasticacheReplicationGroup } from "./types";

/** A last snapshot is taken before a cache goes. */
export const elasticacheFinalSnapshot = resourceRule({
    id: "aws-elasticache-final-snapshot",
    severity: "medium",
    theme: "deletion",
    proves: "Every ElastiCache replication group leaves a final snapshot when it is deleted.",
    risk: "A cache that is deleted or replaced by mistake leaves nothing to fill it from.",
    remediation: {
        argument: "Leave allowDataLoss out on ElasticacheCluster.",
        property: "Set finalSnapshotIdentifier on aws.elasticache.ReplicationGroup.",
    },
    page: {
        title: "Creating a final backup in ElastiCache",
        url: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-final.html",
    },
    types: [elasticacheReplicationGroup],
    binds: "production",
    fixClass: "person",
    requires: isSet("finalSnapshotIdentifier"),
});
