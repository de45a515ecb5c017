import { members, none, pairs, renamed, same, type Twin } from "../crossing";

const bucketIntelligentTieringConfiguration: Twin = {
    type: "AWS::S3::Bucket",
    within: "IntelligentTieringConfigurations",
    properties: {
        ...same("status"),
        ...renamed({ name: "Id" }),
        filter: members("", { prefix: { to: "Prefix" }, tags: pairs("TagFilters") }),
        tierings: members("Tierings", same("accessTier", "days")),
        ...none("the bucket is a resource of its own", "bucket"),
    },
    filled: { Id: "a name of its own", Status: "Enabled" },
};
export default bucketIntelligentTieringConfiguration;
