import { members, renamed, same, tags, type Twin } from "../crossing";

const flowLog: Twin = {
    type: "AWS::EC2::FlowLog",
    properties: {
        ...same(
            "deliverCrossAccountRole",
            "logDestination",
            "logDestinationType",
            "logFormat",
            "maxAggregationInterval",
            "trafficType",
        ),
        ...renamed({
            eniId: "ResourceId",
            iamRoleArn: "DeliverLogsPermissionArn",
            regionalNatGatewayId: "ResourceId",
            subnetId: "ResourceId",
            transitGatewayAttachmentId: "ResourceId",
            transitGatewayId: "ResourceId",
            vpcId: "ResourceId",
        }),
        destinationOptions: members(
            "DestinationOptions",
            same("fileFormat", "hiveCompatiblePartitions", "perHourPartition"),
        ),
        tagFieldSpecifications: members("TagFieldSpecifications", same("resourceType", "tagKeys")),
        ...tags,
    },
    filled: {
        ResourceType: "the kind of what it logs",
        "DestinationOptions.FileFormat": "plain-text",
        "DestinationOptions.HiveCompatiblePartitions": "false",
        "DestinationOptions.PerHourPartition": "false",
    },
};
export default flowLog;
