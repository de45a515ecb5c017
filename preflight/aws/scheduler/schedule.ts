import { members, none, opaque, renamed, same, type Twin } from "../crossing";

const schedule: Twin = {
    type: "AWS::Scheduler::Schedule",
    properties: {
        ...same(
            "description",
            "endDate",
            "groupName",
            "kmsKeyArn",
            "name",
            "scheduleExpression",
            "scheduleExpressionTimezone",
            "startDate",
            "state",
        ),
        flexibleTimeWindow: members("FlexibleTimeWindow", same("maximumWindowInMinutes", "mode")),
        target: members("Target", {
            ...same("arn", "input", "roleArn"),
            deadLetterConfig: members("DeadLetterConfig", same("arn")),
            ecsParameters: members("EcsParameters", {
                ...same(
                    "enableExecuteCommand",
                    "group",
                    "launchType",
                    "platformVersion",
                    "propagateTags",
                    "referenceId",
                    "taskCount",
                    "taskDefinitionArn",
                ),
                ...renamed({ enableEcsManagedTags: "EnableECSManagedTags" }),
                capacityProviderStrategies: members(
                    "CapacityProviderStrategy",
                    same("base", "capacityProvider", "weight"),
                ),
                networkConfiguration: members("NetworkConfiguration.AwsvpcConfiguration", {
                    ...same("securityGroups", "subnets"),
                    ...none("a word where Pulumi has true and false", "assignPublicIp"),
                }),
                placementConstraints: members("PlacementConstraints", same("expression", "type")),
                placementStrategies: members("PlacementStrategy", same("field", "type")),
                tags: opaque("Tags"),
            }),
            eventbridgeParameters: members("EventBridgeParameters", same("detailType", "source")),
            kinesisParameters: members("KinesisParameters", same("partitionKey")),
            retryPolicy: members("RetryPolicy", same("maximumEventAgeInSeconds", "maximumRetryAttempts")),
            sagemakerPipelineParameters: members("SageMakerPipelineParameters", {
                pipelineParameters: members("PipelineParameterList", same("name", "value")),
            }),
            sqsParameters: members("SqsParameters", same("messageGroupId")),
        }),
        ...none("CloudFormation has no such property", "actionAfterCompletion"),
        ...none("the provider makes the name of it", "namePrefix"),
    },
};
export default schedule;
