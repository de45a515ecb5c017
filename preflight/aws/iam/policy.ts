import { json, none, renamed, same, type Twin } from "../crossing";

const policy: Twin = {
    type: "AWS::IAM::ManagedPolicy",
    properties: {
        ...same("description", "path"),
        ...renamed({ name: "ManagedPolicyName" }),
        policy: json("PolicyDocument"),
        ...none("how the provider works", "delayAfterPolicyCreationInMs"),
        ...none("the provider makes the name of it", "namePrefix"),
        ...none("its twin has no tags", "tags"),
    },
};
export default policy;
