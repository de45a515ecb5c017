import { members, none, renamed, same, type Twin } from "../crossing";

const bucketObjectLockConfiguration: Twin = {
    type: "AWS::S3::Bucket",
    properties: {
        ...renamed({ objectLockEnabled: "ObjectLockConfiguration.ObjectLockEnabled" }),
        rule: members("ObjectLockConfiguration.Rule", {
            defaultRetention: members("DefaultRetention", same("days", "mode", "years")),
        }),
        ...none("the bucket is a resource of its own", "bucket", "token"),
        ...none("how the provider works", "expectedBucketOwner"),
    },
};
export default bucketObjectLockConfiguration;
