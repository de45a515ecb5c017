import type { AwsBehaviour } from "../subject";

const logGroup: AwsBehaviour = {
    autoName: { maxLength: 512 },
    replaces: ["logGroupClass"],
    outputs: ({ arn, text, inputs }) => ({
        arn: arn("logs", `log-group:${text("name")}`),
        logGroupClass: inputs["logGroupClass"] ?? "STANDARD",
        retentionInDays: inputs["retentionInDays"] ?? 0,
    }),
};
export default logGroup;
