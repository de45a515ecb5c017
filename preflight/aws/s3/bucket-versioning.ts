import { members, none, same, type Twin } from "../crossing";

const bucketVersioning: Twin = {
    type: "AWS::S3::Bucket",
    properties: {
        versioningConfiguration: members("VersioningConfiguration", {
            ...same("status"),
            ...none("CloudFormation cannot set it", "mfaDelete"),
        }),
        ...none("the bucket is a resource of its own", "bucket"),
        ...none("how the provider works", "expectedBucketOwner"),
        ...none("CloudFormation has no such property", "mfa"),
    },
};
export default bucketVersioning;
