import { none, type Twin } from "../crossing";

const bucketMetric: Twin = {
    type: "AWS::S3::Bucket",
    properties: {
        ...none("the bucket is a resource of its own", "bucket"),
        ...none("CloudFormation has a list of them", "filter", "name"),
    },
};
export default bucketMetric;
