import { none, renamed, same, type Twin } from "../crossing";

const eventSubscription: Twin = {
    type: "AWS::DocDB::EventSubscription",
    properties: {
        ...same("enabled", "eventCategories", "snsTopicArn", "sourceIds", "sourceType"),
        ...renamed({ name: "SubscriptionName" }),
        ...none("the provider makes the name of it", "namePrefix"),
        ...none("its twin has no tags", "tags"),
    },
};
export default eventSubscription;
