/** Canonical type tokens of Amazon RDS. */
export const rdsInstance = "aws:rds/instance:Instance";
export const rdsCluster = "aws:rds/cluster:Cluster";
export const rdsClusterInstance = "aws:rds/clusterInstance:ClusterInstance";
export const rdsGlobalCluster = "aws:rds/globalCluster:GlobalCluster";
export const rdsParameterGroup = "aws:rds/parameterGroup:ParameterGroup";
export const rdsClusterParameterGroup = "aws:rds/clusterParameterGroup:ClusterParameterGroup";
export const rdsProxy = "aws:rds/proxy:Proxy";
export const rdsSnapshot = "aws:rds/snapshot:Snapshot";
export const rdsClusterSnapshot = "aws:rds/clusterSnapshot:ClusterSnapshot";
export const rdsSnapshotCopy = "aws:rds/snapshotCopy:SnapshotCopy";
export const rdsClusterSnapshotCopy = "aws:rds/clusterSnapshotCopy:ClusterSnapshotCopy";
export const rdsBackupsReplication = "aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication";
export const rdsActivityStream = "aws:rds/clusterActivityStream:ClusterActivityStream";
export const rdsSubnetGroup = "aws:rds/subnetGroup:SubnetGroup";
export const rdsEventSubscription = "aws:rds/eventSubscription:EventSubscription";
