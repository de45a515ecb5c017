import { json, none, renamed, type Twin } from "../crossing";

const rolePolicy: Twin = {
    type: "AWS::IAM::RolePolicy",
    properties: {
        ...renamed({ name: "PolicyName", role: "RoleName" }),
        policy: json("PolicyDocument"),
        ...none("the provider makes the name of it", "namePrefix"),
    },
    filled: {
        PolicyName: "a name of its own",
    },
};
export default rolePolicy;
