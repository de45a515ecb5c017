import { members, none, renamed, same, tags, type Twin } from "../crossing";

const workgroup: Twin = {
    type: "AWS::Athena::WorkGroup",
    properties: {
        ...same("description", "name", "state"),
        configuration: members("WorkGroupConfiguration", {
            ...same("bytesScannedCutoffPerQuery", "executionRole", "requesterPaysEnabled"),
            ...renamed({
                enforceWorkgroupConfiguration: "EnforceWorkGroupConfiguration",
                publishCloudwatchMetricsEnabled: "PublishCloudWatchMetricsEnabled",
            }),
            customerContentEncryptionConfiguration: members("CustomerContentEncryptionConfiguration", same("kmsKey")),
            engineVersion: members("EngineVersion", same("effectiveEngineVersion", "selectedEngineVersion")),
            managedQueryResultsConfiguration: members("ManagedQueryResultsConfiguration", {
                ...same("enabled"),
                encryptionConfiguration: members("EncryptionConfiguration", same("kmsKey")),
            }),
            monitoringConfiguration: members("MonitoringConfiguration", {
                cloudWatchLoggingConfiguration: members("CloudWatchLoggingConfiguration", {
                    ...same("enabled", "logGroup", "logStreamNamePrefix"),
                    ...none("CloudFormation has a map of lists", "logTypes"),
                }),
                managedLoggingConfiguration: members("ManagedLoggingConfiguration", same("enabled", "kmsKey")),
                s3LoggingConfiguration: members("S3LoggingConfiguration", same("enabled", "kmsKey", "logLocation")),
            }),
            resultConfiguration: members("ResultConfiguration", {
                ...same("outputLocation"),
                aclConfiguration: members("AclConfiguration", same("s3AclOption")),
                encryptionConfiguration: members("EncryptionConfiguration", {
                    ...same("encryptionOption"),
                    ...renamed({ kmsKeyArn: "KmsKey" }),
                }),
                ...none("how the provider works", "expectedBucketOwner"),
            }),
            ...none(
                "CloudFormation has no such property",
                "enableMinimumEncryptionConfiguration",
                "identityCenterConfiguration",
                "queryResultsS3AccessGrantsConfiguration",
            ),
        }),
        ...tags,
        ...none("how the provider works", "forceDestroy"),
    },
    filled: {
        Name: "a name of its own",
    },
};
export default workgroup;
