/** Canonical type tokens of Amazon DocumentDB. */
export const docdbCluster = "aws:docdb/cluster:Cluster";
export const docdbClusterParameterGroup = "aws:docdb/clusterParameterGroup:ClusterParameterGroup";
