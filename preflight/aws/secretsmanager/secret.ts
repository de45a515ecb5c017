import { members, none, same, tags, type Twin } from "../crossing";

const secret: Twin = {
    type: "AWS::SecretsManager::Secret",
    properties: {
        ...same("description", "kmsKeyId", "name", "type"),
        replicas: members("ReplicaRegions", {
            ...same("kmsKeyId", "region"),
            ...none("computed", "lastAccessedDate", "status", "statusMessage"),
        }),
        ...tags,
        ...none("how the provider works", "forceOverwriteReplicaSecret", "recoveryWindowInDays"),
        ...none("the provider makes the name of it", "namePrefix"),
        ...none("the resource policy is a resource of its own", "policy"),
    },
};
export default secret;
