import type { AwsBehaviour } from "../subject";

const metricAlarm: AwsBehaviour = {
    outputs: ({ arn, text, inputs }) => ({
        arn: arn("cloudwatch", `alarm:${text("name")}`),
        actionsEnabled: inputs["actionsEnabled"] ?? true,
        treatMissingData: inputs["treatMissingData"] ?? "missing",
    }),
};
export default metricAlarm;
