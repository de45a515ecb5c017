import { members, none, renamed, same, type Twin } from "../crossing";

const secretRotation: Twin = {
    type: "AWS::SecretsManager::RotationSchedule",
    properties: {
        ...same("externalSecretRotationRoleArn", "secretId"),
        ...renamed({ rotateImmediately: "RotateImmediatelyOnUpdate", rotationLambdaArn: "RotationLambdaARN" }),
        externalSecretRotationMetadatas: members("ExternalSecretRotationMetadata", same("key", "value")),
        rotationRules: members("RotationRules", same("automaticallyAfterDays", "duration", "scheduleExpression")),
        ...none("CloudFormation has no such property", "rotationEnabled"),
    },
};
export default secretRotation;
