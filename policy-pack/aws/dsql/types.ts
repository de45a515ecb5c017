/** Canonical type tokens of Amazon Aurora DSQL. */
export const dsqlCluster = "aws:dsql/cluster:Cluster";
