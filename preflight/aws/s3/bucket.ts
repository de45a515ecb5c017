import { none, renamed, same, tags, type Twin } from "../crossing";

const bucket: Twin = {
    type: "AWS::S3::Bucket",
    properties: {
        ...same("objectLockEnabled"),
        ...renamed({ bucket: "BucketName" }),
        ...tags,
        ...none(
            "another resource sets it, and the provider has deprecated it here",
            "accelerationStatus",
            "acl",
            "bucketNamespace",
            "corsRules",
            "grants",
            "lifecycleRules",
            "logging",
            "objectLockConfiguration",
            "policy",
            "replicationConfiguration",
            "requestPayer",
            "serverSideEncryptionConfiguration",
            "versioning",
            "website",
        ),
        ...none("the provider makes the name of it", "bucketPrefix"),
        ...none("how the provider works", "forceDestroy"),
    },
};
export default bucket;
