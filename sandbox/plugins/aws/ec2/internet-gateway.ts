import { ec2Id, type AwsBehaviour } from "../subject";

const internetGateway: AwsBehaviour = {
    id: ec2Id("igw"),
    keeps: ["vpcId"],
    outputs: ({ id, arn, account }) => ({ arn: arn("ec2", `internet-gateway/${id}`), ownerId: account }),
};
export default internetGateway;
