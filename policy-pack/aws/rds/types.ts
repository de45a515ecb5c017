/** Canonical type tokens of Amazon RDS. */
export const rdsInstance = "aws:rds/instance:Instance";
export const rdsCluster = "aws:rds/cluster:Cluster";
export const rdsClusterInstance = "aws:rds/clusterInstance:ClusterInstance";
export const rdsGlobalCluster = "aws:rds/globalCluster:GlobalCluster";
export const rdsParameterGroup = "aws:rds/parameterGroup:ParameterGroup";
export const rdsClusterParameterGroup = "aws:rds/clusterParameterGroup:ClusterParameterGroup";
