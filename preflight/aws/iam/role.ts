import { json, members, none, renamed, same, tags, type Twin } from "../crossing";

const role: Twin = {
    type: "AWS::IAM::Role",
    properties: {
        ...same("description", "managedPolicyArns", "maxSessionDuration", "path", "permissionsBoundary"),
        ...renamed({ name: "RoleName" }),
        assumeRolePolicy: json("AssumeRolePolicyDocument"),
        inlinePolicies: members("Policies", {
            ...renamed({ name: "PolicyName" }),
            policy: json("PolicyDocument"),
        }),
        ...tags,
        ...none("how the provider works", "forceDetachPolicies"),
        ...none("the provider makes the name of it", "namePrefix"),
    },
    filled: {
        "Policies.PolicyDocument": "nothing: an empty policy stands for none at all",
        "Policies.PolicyName": "nothing: an empty policy stands for none at all",
    },
};
export default role;
