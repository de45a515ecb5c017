import { members, none, renamed, same, type Twin } from "../crossing";

const bucketServerSideEncryptionConfiguration: Twin = {
    type: "AWS::S3::Bucket",
    properties: {
        rules: members("BucketEncryption.ServerSideEncryptionConfiguration", {
            ...same("bucketKeyEnabled"),
            ...renamed({ blockedEncryptionTypes: "BlockedEncryptionTypes.EncryptionType" }),
            applyServerSideEncryptionByDefault: members(
                "ServerSideEncryptionByDefault",
                renamed({ kmsMasterKeyId: "KMSMasterKeyID", sseAlgorithm: "SSEAlgorithm" }),
            ),
        }),
        ...none("the bucket is a resource of its own", "bucket"),
        ...none("how the provider works", "expectedBucketOwner"),
    },
};
export default bucketServerSideEncryptionConfiguration;
