import { members, none, renamed, same, tags, type Twin } from "../crossing";

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
        ...none("CloudFormation has no such property", "regionalNatGatewayId"),
    },
};
export default flowLog;
