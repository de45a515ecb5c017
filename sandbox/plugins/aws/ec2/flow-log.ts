import { ec2Id, type AwsBehaviour } from "../subject";

const flowLog: AwsBehaviour = {
    replaces: [
        "deliverCrossAccountRole",
        "destinationOptions",
        "eniId",
        "iamRoleArn",
        "logDestination",
        "logDestinationType",
        "logFormat",
        "logGroupName",
        "maxAggregationInterval",
        "subnetId",
        "trafficType",
        "transitGatewayId",
        "vpcId",
    ],
    id: ec2Id("fl"),
    outputs: ({ id, arn, inputs }) => ({
        arn: arn("ec2", `vpc-flow-log/${id}`),
        logFormat: inputs["logFormat"] ?? defaultFormat,
    }),
};
export default flowLog;

const defaultFormat =
    "${version} ${account-id} ${interface-id} ${srcaddr} ${dstaddr} ${srcport} ${dstport} ${protocol} ${packets} ${bytes} ${start} ${end} ${action} ${log-status}";
