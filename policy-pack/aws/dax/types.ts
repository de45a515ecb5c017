/** Canonical type tokens of DynamoDB Accelerator. */
export const daxCluster = "aws:dax/cluster:Cluster";
