import { resourceRule } from "../../frame/define";
import { atLeast } from "../../requirements/number";
import { wholeNumber } from "../../requirements/parameters";
import { memorydbCluster } from "./types";

/** A MemoryDB cluster outlives the loss of a zone. */
export const memorydbReplicas = resourceRule({
    id: "aws-memorydb-replicas",
    severity: "medium",
    theme: "availability",
    proves: "Every shard of a MemoryDB cluster has at least minReplicas replicas.",
    risk: "Without a replica, the loss of one zone stops the shard until a node is restored from the log.",
    remediation: {
        property: "Set numReplicasPerShard on aws.memorydb.Cluster to 1 or more.",
    },
    page: {
        title: "Minimizing downtime in MemoryDB with Multi-AZ",
        url: "https://docs.aws.amazon.com/memorydb/latest/devguide/autofailover.html",
    },
    types: [memorydbCluster],
    binds: "production",
    fixClass: "in-place",
    requires: atLeast(
        "numReplicasPerShard",
        wholeNumber("minReplicas", "Fewest replicas of a shard.", 1, { minimum: 1, maximum: 5 }),
        "replicas",
    ),
});
