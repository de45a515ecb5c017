import { members, none, renamed, same, tags, type Twin } from "../crossing";

const stream: Twin = {
    type: "AWS::Kinesis::Stream",
    properties: {
        ...same("name", "shardCount"),
        ...renamed({
            encryptionType: "StreamEncryption.EncryptionType",
            kmsKeyId: "StreamEncryption.KeyId",
            maxRecordSizeInKib: "MaxRecordSizeInKiB",
            retentionPeriod: "RetentionPeriodHours",
            shardLevelMetrics: "DesiredShardLevelMetrics",
            warmThroughputMibPs: "WarmThroughputMiBps",
        }),
        streamModeDetails: members("StreamModeDetails", same("streamMode")),
        ...tags,
        ...none("computed", "arn"),
        ...none("how the provider works", "enforceConsumerDeletion"),
    },
};
export default stream;
