import { json, listed, type Twin } from "../crossing";

const topicPolicy: Twin = {
    type: "AWS::SNS::TopicPolicy",
    properties: {
        arn: listed("Topics"),
        policy: json("PolicyDocument"),
    },
};
export default topicPolicy;
