import { members, none, renamed, same, tags, type Twin } from "../crossing";

const cluster: Twin = {
    type: "AWS::DocDB::DBCluster",
    properties: {
        ...same(
            "availabilityZones",
            "backupRetentionPeriod",
            "deletionProtection",
            "engineVersion",
            "globalClusterIdentifier",
            "kmsKeyId",
            "manageMasterUserPassword",
            "masterUsername",
            "networkType",
            "port",
            "preferredBackupWindow",
            "preferredMaintenanceWindow",
            "snapshotIdentifier",
            "storageEncrypted",
            "storageType",
            "vpcSecurityGroupIds",
        ),
        ...renamed({
            clusterIdentifier: "DBClusterIdentifier",
            dbClusterParameterGroupName: "DBClusterParameterGroupName",
            dbSubnetGroupName: "DBSubnetGroupName",
            enabledCloudwatchLogsExports: "EnableCloudwatchLogsExports",
            masterPassword: "MasterUserPassword",
        }),
        serverlessV2ScalingConfiguration: members(
            "ServerlessV2ScalingConfiguration",
            same("maxCapacity", "minCapacity"),
        ),
        ...tags,
        ...none("CloudFormation has no such property", "allowMajorVersionUpgrade", "engine"),
        ...none(
            "how the provider works",
            "applyImmediately",
            "clusterMembers",
            "finalSnapshotIdentifier",
            "skipFinalSnapshot",
        ),
        ...none("the provider makes the name of it", "clusterIdentifierPrefix"),
        ...none("write-only: there is no value to look at", "masterPasswordWo", "masterPasswordWoVersion"),
        ...none("CloudFormation restores by other properties", "restoreToPointInTime"),
    },
};
export default cluster;
