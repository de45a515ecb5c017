import { members, none, renamed, type Crossings, type Twin } from "../crossing";

/** CloudFormation has one configuration an event, Pulumi one with a list of them. */
const configuration = (target: { [property: string]: string }): Crossings => ({
    ...renamed(target),
    events: { to: "Event", form: { kind: "first" } },
    ...none("CloudFormation writes them as rules", "filterPrefix", "filterSuffix"),
    ...none("CloudFormation has no such property", "id"),
});

const bucketNotification: Twin = {
    type: "AWS::S3::Bucket",
    properties: {
        eventbridge: { to: "NotificationConfiguration.EventBridgeConfiguration.EventBridgeEnabled" },
        lambdaFunctions: members(
            "NotificationConfiguration.LambdaConfigurations",
            configuration({ lambdaFunctionArn: "Function" }),
        ),
        queues: members("NotificationConfiguration.QueueConfigurations", configuration({ queueArn: "Queue" })),
        topics: members("NotificationConfiguration.TopicConfigurations", configuration({ topicArn: "Topic" })),
        ...none("the bucket is a resource of its own", "bucket"),
    },
};
export default bucketNotification;
