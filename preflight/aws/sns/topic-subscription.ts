import { json, none, renamed, same, type Twin } from "../crossing";

const topicSubscription: Twin = {
    type: "AWS::SNS::Subscription",
    properties: {
        ...same("endpoint", "filterPolicyScope", "protocol", "rawMessageDelivery", "subscriptionRoleArn"),
        ...renamed({ topic: "TopicArn" }),
        deliveryPolicy: json("DeliveryPolicy"),
        filterPolicy: json("FilterPolicy"),
        redrivePolicy: json("RedrivePolicy"),
        replayPolicy: json("ReplayPolicy"),
        ...none("how the provider works", "confirmationTimeoutInMinutes", "endpointAutoConfirms"),
    },
};
export default topicSubscription;
