/** Canonical type tokens of Amazon SNS. */
export const snsTopic = "aws:sns/topic:Topic";
export const snsTopicPolicy = "aws:sns/topicPolicy:TopicPolicy";
