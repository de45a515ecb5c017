/** Canonical type tokens of Amazon Neptune. */
export const neptuneCluster = "aws:neptune/cluster:Cluster";
export const neptuneClusterInstance = "aws:neptune/clusterInstance:ClusterInstance";
