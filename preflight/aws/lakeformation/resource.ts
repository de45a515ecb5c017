import { none, renamed, same, type Twin } from "../crossing";

const resource: Twin = {
    type: "AWS::LakeFormation::Resource",
    properties: {
        ...same("hybridAccessEnabled", "roleArn", "useServiceLinkedRole", "withFederation"),
        ...renamed({ arn: "ResourceArn" }),
        ...none("CloudFormation has no such property", "withPrivilegedAccess"),
    },
    filled: {
        UseServiceLinkedRole: "false",
    },
};
export default resource;
