import type { Resource } from "../../frame/resource";
import { elasticacheCluster } from "./types";

/** Whether a replication group is a secondary of a global datastore, from whose primary it has its encryption. */
export function isGlobalSecondary(group: Resource): boolean {
    return group.has("globalReplicationGroupId");
}

/** Whether a cache cluster is a node of a replication group, which then decides. */
export function belongsToGroup(cluster: Resource): boolean {
    return cluster.type === elasticacheCluster && cluster.has("replicationGroupId");
}
