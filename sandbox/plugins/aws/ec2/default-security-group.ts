import { ec2Id, type AwsBehaviour } from "../subject";

const defaultSecurityGroup: AwsBehaviour = {
    replaces: ["vpcId"],
    id: ec2Id("sg"),
    outputs: ({ id, arn, account }) => ({
        arn: arn("ec2", `security-group/${id}`),
        description: "default VPC security group",
        name: "default",
        ownerId: account,
    }),
};
export default defaultSecurityGroup;
