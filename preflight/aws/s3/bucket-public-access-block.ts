import { none, renamed, type Twin } from "../crossing";

const bucketPublicAccessBlock: Twin = {
    type: "AWS::S3::Bucket",
    properties: {
        ...renamed({
            blockPublicAcls: "PublicAccessBlockConfiguration.BlockPublicAcls",
            blockPublicPolicy: "PublicAccessBlockConfiguration.BlockPublicPolicy",
            ignorePublicAcls: "PublicAccessBlockConfiguration.IgnorePublicAcls",
            restrictPublicBuckets: "PublicAccessBlockConfiguration.RestrictPublicBuckets",
        }),
        ...none("the bucket is a resource of its own", "bucket", "skipDestroy"),
    },
};
export default bucketPublicAccessBlock;
