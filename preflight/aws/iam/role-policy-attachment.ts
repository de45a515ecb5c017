import { listed, none, unknown, type Twin } from "../crossing";

const rolePolicyAttachment: Twin = {
    type: "AWS::IAM::Role",
    properties: {
        policyArn: listed("ManagedPolicyArns"),
        ...none("the role is a resource of its own", "role"),
    },
    base: { AssumeRolePolicyDocument: unknown },
};
export default rolePolicyAttachment;
