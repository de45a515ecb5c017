import { none, same, several, type Twin } from "../crossing";

const bucketOwnershipControls: Twin = {
    type: "AWS::S3::Bucket",
    properties: {
        rule: several("OwnershipControls.Rules", same("objectOwnership")),
        ...none("the bucket is a resource of its own", "bucket"),
    },
};
export default bucketOwnershipControls;
