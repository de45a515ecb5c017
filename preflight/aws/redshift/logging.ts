import { none, renamed, unknown, type Twin } from "../crossing";

const logging: Twin = {
    type: "AWS::Redshift::Cluster",
    properties: {
        ...renamed({
            bucketName: "LoggingProperties.BucketName",
            logDestinationType: "LoggingProperties.LogDestinationType",
            logExports: "LoggingProperties.LogExports",
            s3KeyPrefix: "LoggingProperties.S3KeyPrefix",
        }),
        ...none("the cluster is a resource of its own", "clusterIdentifier"),
    },
    base: { ClusterType: unknown, DBName: unknown, MasterUsername: unknown, NodeType: unknown },
};
export default logging;
