import type { AwsBehaviour } from "../subject";

const eventRule: AwsBehaviour = {
    outputs: ({ arn, text }) => ({ arn: arn("events", `rule/${text("name")}`) }),
};
export default eventRule;
