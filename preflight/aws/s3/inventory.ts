import { members, none, renamed, same, type Twin } from "../crossing";

const inventory: Twin = {
    type: "AWS::S3::Bucket",
    within: "InventoryConfigurations",
    properties: {
        ...same("enabled", "includedObjectVersions", "optionalFields"),
        ...renamed({ name: "Id" }),
        destination: members("", {
            bucket: members("Destination", {
                ...same("bucketArn", "format", "prefix"),
                ...renamed({ accountId: "BucketAccountId" }),
                ...none("CloudFormation cannot set it", "encryption"),
            }),
        }),
        filter: members("", same("prefix")),
        schedule: members("", renamed({ frequency: "ScheduleFrequency" })),
        ...none("the bucket is a resource of its own", "bucket"),
    },
    filled: { Enabled: "true", Id: "a name of its own" },
};
export default inventory;
