import type { AwsBehaviour } from "../subject";

const topic: AwsBehaviour = {
    autoName: {
        compose: (logicalName, random, inputs) =>
            `${logicalName}-${random}${inputs["fifoTopic"] === true ? ".fifo" : ""}`,
        maxLength: 256,
    },
    replaces: ["fifoTopic"],
    id: ({ arn, text }) => arn("sns", text("name")),
    outputs: ({ id, account, inputs }) => ({
        arn: id,
        owner: account,
        beginningArchiveTime: "",
        policy: inputs["policy"] ?? defaultPolicy(id, account),
        signatureVersion: inputs["signatureVersion"] ?? 1,
        tracingConfig: inputs["tracingConfig"] ?? "PassThrough",
    }),
};
export default topic;

const ownersActions = [
    "GetTopicAttributes",
    "SetTopicAttributes",
    "AddPermission",
    "RemovePermission",
    "DeleteTopic",
    "Subscribe",
    "ListSubscriptionsByTopic",
    "Publish",
];

/** What SNS attaches when none is given: everyone in the owner's account. */
function defaultPolicy(topicArn: string, account: string): string {
    const statement = {
        Sid: "__default_statement_ID",
        Effect: "Allow",
        Principal: { AWS: "*" },
        Action: ownersActions.map((action) => `SNS:${action}`),
        Resource: topicArn,
        Condition: { StringEquals: { "AWS:SourceOwner": account } },
    };
    return JSON.stringify({ Version: "2008-10-17", Id: "__default_policy_ID", Statement: [statement] });
}
