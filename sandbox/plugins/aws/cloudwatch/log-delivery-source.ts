import { idFrom, type AwsBehaviour } from "../subject";

const logDeliverySource: AwsBehaviour = {
    autoName: { maxLength: 60 },
    replaces: ["logType", "name", "resourceArn"],
    id: idFrom("name"),
    outputs: ({ arn, text }) => ({
        arn: arn("logs", `delivery-source:${text("name")}`),
        service: text("resourceArn").split(":")[2] ?? "",
    }),
};
export default logDeliverySource;
