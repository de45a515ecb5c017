/** Canonical type tokens of Amazon MSK. */
export const mskCluster = "aws:msk/cluster:Cluster";
export const mskConfiguration = "aws:msk/configuration:Configuration";
