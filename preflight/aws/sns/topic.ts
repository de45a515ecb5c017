import { none, renamed, same, tags, type Twin } from "../crossing";

const topic: Twin = {
    type: "AWS::SNS::Topic",
    properties: {
        ...same(
            "archivePolicy",
            "contentBasedDeduplication",
            "displayName",
            "fifoThroughputScope",
            "fifoTopic",
            "kmsMasterKeyId",
            "signatureVersion",
            "tracingConfig",
        ),
        ...renamed({ name: "TopicName" }),
        ...tags,
        ...none(
            "CloudFormation has no such property",
            "applicationFailureFeedbackRoleArn",
            "applicationSuccessFeedbackRoleArn",
            "applicationSuccessFeedbackSampleRate",
            "deliveryPolicy",
            "firehoseFailureFeedbackRoleArn",
            "firehoseSuccessFeedbackRoleArn",
            "firehoseSuccessFeedbackSampleRate",
            "httpFailureFeedbackRoleArn",
            "httpSuccessFeedbackRoleArn",
            "httpSuccessFeedbackSampleRate",
            "lambdaFailureFeedbackRoleArn",
            "lambdaSuccessFeedbackRoleArn",
            "lambdaSuccessFeedbackSampleRate",
            "policy",
            "sqsFailureFeedbackRoleArn",
            "sqsSuccessFeedbackRoleArn",
            "sqsSuccessFeedbackSampleRate",
        ),
        ...none("the provider makes the name of it", "namePrefix"),
    },
};
export default topic;
