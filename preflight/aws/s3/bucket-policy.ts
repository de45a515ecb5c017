import { json, same, type Twin } from "../crossing";

const bucketPolicy: Twin = {
    type: "AWS::S3::BucketPolicy",
    properties: {
        ...same("bucket"),
        policy: json("PolicyDocument"),
    },
};
export default bucketPolicy;
