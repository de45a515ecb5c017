import { none, renamed, same, type Twin } from "../crossing";

const globalCluster: Twin = {
    type: "AWS::DocDB::GlobalCluster",
    properties: {
        ...same("deletionProtection", "engine", "engineVersion", "globalClusterIdentifier", "storageEncrypted"),
        ...renamed({ sourceDbClusterIdentifier: "SourceDBClusterIdentifier" }),
        ...none("CloudFormation has no such property", "databaseName"),
    },
};
export default globalCluster;
