import { json, renamed, same, type Twin } from "../crossing";

const secretPolicy: Twin = {
    type: "AWS::SecretsManager::ResourcePolicy",
    properties: {
        ...same("blockPublicPolicy"),
        ...renamed({ secretArn: "SecretId" }),
        policy: json("ResourcePolicy"),
    },
};
export default secretPolicy;
