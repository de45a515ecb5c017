import { json, members, none, same, tags, type Twin } from "../crossing";

const accessPoint: Twin = {
    type: "AWS::S3::AccessPoint",
    properties: {
        ...same("bucket", "bucketAccountId", "name"),
        policy: json("Policy"),
        publicAccessBlockConfiguration: members(
            "PublicAccessBlockConfiguration",
            same("blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"),
        ),
        ...tags,
        vpcConfiguration: members("VpcConfiguration", same("vpcId")),
        ...none("the provider's own", "accountId"),
    },
};
export default accessPoint;
