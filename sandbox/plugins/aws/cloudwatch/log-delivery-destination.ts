import { idFrom, type AwsBehaviour } from "../subject";

const logDeliveryDestination: AwsBehaviour = {
    autoName: { maxLength: 60 },
    replaces: ["name", "outputFormat"],
    id: idFrom("name"),
    outputs: ({ arn, text, inputs }) => ({
        arn: arn("logs", `delivery-destination:${text("name")}`),
        deliveryDestinationType: inputs["deliveryDestinationType"] ?? "CWL",
    }),
};
export default logDeliveryDestination;
