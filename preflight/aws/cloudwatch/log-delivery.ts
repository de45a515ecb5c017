import { one, renamed, same, tags, type Twin } from "../crossing";

const logDelivery: Twin = {
    type: "AWS::Logs::Delivery",
    properties: {
        ...same("deliveryDestinationArn", "deliverySourceName", "fieldDelimiter", "recordFields"),
        s3DeliveryConfigurations: one(
            "",
            renamed({ enableHiveCompatiblePath: "S3EnableHiveCompatiblePath", suffixPath: "S3SuffixPath" }),
        ),
        ...tags,
    },
};
export default logDelivery;
