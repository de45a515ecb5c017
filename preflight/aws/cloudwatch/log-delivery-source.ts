import { same, tags, type Twin } from "../crossing";

const logDeliverySource: Twin = {
    type: "AWS::Logs::DeliverySource",
    properties: { ...same("logType", "name", "resourceArn"), ...tags },
    filled: { Name: "a name of its own" },
};
export default logDeliverySource;
