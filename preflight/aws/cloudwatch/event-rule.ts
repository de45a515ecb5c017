import { json, none, renamed, same, tags, type Twin } from "../crossing";

const eventRule: Twin = {
    type: "AWS::Events::Rule",
    properties: {
        ...same("description", "eventBusName", "roleArn", "scheduleExpression", "state"),
        ...renamed({ name: "RuleName" }),
        eventPattern: json("EventPattern"),
        ...tags,
        ...none("how the provider works", "forceDestroy"),
        ...none("state has taken its place", "isEnabled"),
        ...none("the provider makes the name of it", "namePrefix"),
    },
};
export default eventRule;
