import { none, renamed, same, tags, type Twin } from "../crossing";

const globalCluster: Twin = {
    type: "AWS::RDS::GlobalCluster",
    properties: {
        ...same(
            "deletionProtection",
            "engine",
            "engineLifecycleSupport",
            "engineVersion",
            "globalClusterIdentifier",
            "storageEncrypted",
        ),
        ...renamed({ sourceDbClusterIdentifier: "SourceDBClusterIdentifier" }),
        ...tags,
        ...none("CloudFormation has no such property", "databaseName"),
        ...none("how the provider works", "forceDestroy"),
    },
};
export default globalCluster;
