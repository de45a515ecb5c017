import { none, renamed, same, unknown, type Twin } from "../crossing";

const snapshotCopy: Twin = {
    type: "AWS::Redshift::Cluster",
    properties: {
        ...same("destinationRegion", "snapshotCopyGrantName"),
        ...renamed({ retentionPeriod: "SnapshotCopyRetentionPeriod" }),
        ...none("the cluster is a resource of its own", "clusterIdentifier"),
        ...none("CloudFormation has no such property for copies", "manualSnapshotRetentionPeriod"),
    },
    base: { ClusterType: unknown, DBName: unknown, MasterUsername: unknown, NodeType: unknown },
};
export default snapshotCopy;
