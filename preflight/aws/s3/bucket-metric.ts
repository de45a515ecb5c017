import { members, none, pairs, renamed, type Twin } from "../crossing";

const bucketMetric: Twin = {
    type: "AWS::S3::Bucket",
    within: "MetricsConfigurations",
    properties: {
        ...renamed({ name: "Id" }),
        filter: members("", {
            ...renamed({ accessPoint: "AccessPointArn", prefix: "Prefix" }),
            tags: pairs("TagFilters"),
        }),
        ...none("the bucket is a resource of its own", "bucket"),
    },
    filled: { Id: "a name of its own" },
};
export default bucketMetric;
