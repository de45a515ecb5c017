import { members, none, pairs, renamed, same, type Twin } from "../crossing";

const bucketReplicationConfig: Twin = {
    type: "AWS::S3::Bucket",
    properties: {
        ...renamed({ role: "ReplicationConfiguration.Role" }),
        rules: members("ReplicationConfiguration.Rules", {
            ...same("id", "prefix", "priority", "status"),
            deleteMarkerReplication: members("DeleteMarkerReplication", same("status")),
            destination: members("Destination", {
                ...same("account", "bucket", "storageClass"),
                accessControlTranslation: members("AccessControlTranslation", same("owner")),
                encryptionConfiguration: members(
                    "EncryptionConfiguration",
                    renamed({ replicaKmsKeyId: "ReplicaKmsKeyID" }),
                ),
                metrics: members("Metrics", {
                    ...same("status"),
                    eventThreshold: members("EventThreshold", same("minutes")),
                }),
                replicationTime: members("ReplicationTime", {
                    ...same("status"),
                    time: members("Time", same("minutes")),
                }),
            }),
            filter: members("Filter", {
                ...same("prefix"),
                and: members("And", {
                    ...same("prefix"),
                    tags: pairs("TagFilters"),
                }),
                tag: members("TagFilter", same("key", "value")),
            }),
            sourceSelectionCriteria: members("SourceSelectionCriteria", {
                replicaModifications: members("ReplicaModifications", same("status")),
                sseKmsEncryptedObjects: members("SseKmsEncryptedObjects", same("status")),
            }),
            ...none("CloudFormation has no such property", "existingObjectReplication"),
        }),
        ...none("the bucket is a resource of its own", "bucket", "token"),
    },
};
export default bucketReplicationConfig;
