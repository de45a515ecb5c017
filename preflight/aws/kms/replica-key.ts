import { json, none, renamed, same, tags, type Twin } from "../crossing";

const replicaKey: Twin = {
    type: "AWS::KMS::ReplicaKey",
    properties: {
        ...same("description", "enabled", "primaryKeyArn"),
        ...renamed({ deletionWindowInDays: "PendingWindowInDays" }),
        policy: json("KeyPolicy"),
        ...tags,
        ...none("CloudFormation has no such property", "bypassPolicyLockoutSafetyCheck"),
    },
    filled: {
        KeyPolicy: "the default policy",
    },
};
export default replicaKey;
