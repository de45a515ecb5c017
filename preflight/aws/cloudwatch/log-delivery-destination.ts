import { members, renamed, same, tags, type Twin } from "../crossing";

const logDeliveryDestination: Twin = {
    type: "AWS::Logs::DeliveryDestination",
    properties: {
        ...same("deliveryDestinationType", "name", "outputFormat"),
        deliveryDestinationConfiguration: members("", renamed({ destinationResourceArn: "DestinationResourceArn" })),
        ...tags,
    },
    filled: { Name: "a name of its own" },
};
export default logDeliveryDestination;
