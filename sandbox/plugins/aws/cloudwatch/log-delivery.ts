import type { AwsBehaviour } from "../subject";

const logDelivery: AwsBehaviour = {
    replaces: ["deliveryDestinationArn", "deliverySourceName"],
    id: ({ seed }) => seed.base36("id", 16),
    outputs: ({ id, arn }) => ({ arn: arn("logs", `delivery:${id}`) }),
};
export default logDelivery;
