/** Canonical type tokens of Amazon ElastiCache. */
export const elasticacheReplicationGroup = "aws:elasticache/replicationGroup:ReplicationGroup";
export const elasticacheCluster = "aws:elasticache/cluster:Cluster";
export const elasticacheServerlessCache = "aws:elasticache/serverlessCache:ServerlessCache";
export const elasticacheUser = "aws:elasticache/user:User";
