import { members, none, one, pairs, renamed, several, same, type Twin } from "../crossing";

const filter = same("prefix", "objectSizeGreaterThan", "objectSizeLessThan");

const bucketLifecycleConfiguration: Twin = {
    type: "AWS::S3::Bucket",
    properties: {
        ...renamed({ transitionDefaultMinimumObjectSize: "LifecycleConfiguration.TransitionDefaultMinimumObjectSize" }),
        rules: members("LifecycleConfiguration.Rules", {
            ...same("id", "prefix", "status"),
            abortIncompleteMultipartUpload: members("AbortIncompleteMultipartUpload", same("daysAfterInitiation")),
            noncurrentVersionExpiration: members(
                "NoncurrentVersionExpiration",
                same("newerNoncurrentVersions", "noncurrentDays"),
            ),
            noncurrentVersionTransitions: members("NoncurrentVersionTransitions", {
                ...same("newerNoncurrentVersions", "storageClass"),
                ...renamed({ noncurrentDays: "TransitionInDays" }),
            }),
            transitions: members("Transitions", {
                ...same("storageClass"),
                ...renamed({ date: "TransitionDate", days: "TransitionInDays" }),
            }),
            expiration: one("", {
                ...same("expiredObjectDeleteMarker"),
                ...renamed({ date: "ExpirationDate", days: "ExpirationInDays" }),
            }),
            filter: one("", {
                ...filter,
                tag: several("TagFilters", same("key", "value")),
                and: one("", { ...filter, tags: pairs("TagFilters") }),
            }),
        }),
        ...none("the bucket is a resource of its own", "bucket"),
        ...none("how the provider works", "expectedBucketOwner", "timeouts"),
    },
};
export default bucketLifecycleConfiguration;
