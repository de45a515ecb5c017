import { ec2Id, type AwsBehaviour } from "../subject";

const securityGroup: AwsBehaviour = {
    replaces: ["name", "namePrefix", "description", "vpcId"],
    defaults: () => ({ description: "Managed by Pulumi" }),
    id: ec2Id("sg"),
    outputs: ({ id, arn, account }) => ({ arn: arn("ec2", `security-group/${id}`), ownerId: account }),
};
export default securityGroup;
