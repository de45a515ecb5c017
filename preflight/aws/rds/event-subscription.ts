import { none, renamed, same, tags, type Twin } from "../crossing";

const eventSubscription: Twin = {
    type: "AWS::RDS::EventSubscription",
    properties: {
        ...same("enabled", "eventCategories", "sourceIds", "sourceType"),
        ...renamed({ name: "SubscriptionName", snsTopic: "SnsTopicArn" }),
        ...tags,
        ...none("the provider makes the name of it", "namePrefix"),
    },
};
export default eventSubscription;
