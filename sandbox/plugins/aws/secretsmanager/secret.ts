import type { AwsBehaviour } from "../subject";

const secret: AwsBehaviour = {
    autoName: { maxLength: 512 },
    id: ({ arn, text, seed }) => arn("secretsmanager", `secret:${text("name")}-${seed.base36("suffix", 6)}`),
    outputs: ({ id, inputs }) => ({ arn: id, recoveryWindowInDays: inputs["recoveryWindowInDays"] ?? 30 }),
};
export default secret;
