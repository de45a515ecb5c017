import type { AwsBehaviour } from "../subject";

const topicSubscription: AwsBehaviour = {
    replaces: ["endpoint", "protocol", "topic"],
    id: ({ text, seed }) => `${text("topic")}:${seed.uuid("id")}`,
    outputs: ({ id, account, inputs }) => ({
        arn: id,
        ownerId: account,
        confirmationWasAuthenticated: false,
        pendingConfirmation: ["email", "email-json", "http", "https"].includes(String(inputs["protocol"])),
    }),
};
export default topicSubscription;
