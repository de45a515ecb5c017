import { resourceRule } from "../../frame/define";
import { atLeast } from "../../requirements/number";
import { minDays } from "../../requirements/parameters";
import { belongsToGroup } from "./membership";
import { elasticacheCluster, elasticacheReplicationGroup, elasticacheServerlessCache } from "./types";

/** A cache is backed up every day. */
export const elasticacheSnapshots = resourceRule({
    id: "aws-elasticache-snapshots",
    severity: "medium",
    theme: "backup",
    proves: "Every ElastiCache cache that can be backed up keeps its daily snapshots for at least minDays days.",
    risk: "A cache that was emptied or corrupted has to be filled anew from elsewhere, if there is an elsewhere.",
    remediation: {
        argument: "Choose a tier of ElasticacheCluster.",
        property:
            "Set snapshotRetentionLimit to minDays or more; on aws.elasticache.Cluster only Redis takes snapshots.",
    },
    page: {
        title: "Scheduling automatic backups in ElastiCache",
        url: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html",
    },
    types: [elasticacheReplicationGroup, elasticacheServerlessCache, elasticacheCluster],
    unless: (cache) => belongsToGroup(cache) || cache.text("engine") === "memcached",
    fixClass: "in-place",
    requires: atLeast("snapshotRetentionLimit", minDays(1, { maximum: 35 }), "days"),
});
