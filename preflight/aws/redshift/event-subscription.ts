import { renamed, same, tags, type Twin } from "../crossing";

const eventSubscription: Twin = {
    type: "AWS::Redshift::EventSubscription",
    properties: {
        ...same("enabled", "eventCategories", "severity", "snsTopicArn", "sourceIds", "sourceType"),
        ...renamed({ name: "SubscriptionName" }),
        ...tags,
    },
    filled: {
        SubscriptionName: "a name of its own",
    },
};
export default eventSubscription;
