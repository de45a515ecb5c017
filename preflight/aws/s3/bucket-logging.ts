import { members, none, renamed, same, type Twin } from "../crossing";

const bucketLogging: Twin = {
    type: "AWS::S3::Bucket",
    properties: {
        ...renamed({
            targetBucket: "LoggingConfiguration.DestinationBucketName",
            targetPrefix: "LoggingConfiguration.LogFilePrefix",
        }),
        ...none("the bucket is a resource of its own", "bucket"),
        ...none("how the provider works", "expectedBucketOwner"),
        ...none("CloudFormation cannot set it", "targetGrants"),
        targetObjectKeyFormat: members("LoggingConfiguration.TargetObjectKeyFormat", {
            partitionedPrefix: members("PartitionedPrefix", same("partitionDateSource")),
            ...none("an empty object, which says that the prefix is simple", "simplePrefix"),
        }),
    },
};
export default bucketLogging;
