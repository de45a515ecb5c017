import { ec2Id, type AwsBehaviour } from "../subject";

const routeTable: AwsBehaviour = {
    replaces: ["vpcId"],
    id: ec2Id("rtb"),
    outputs: ({ id, arn, account }) => ({ arn: arn("ec2", `route-table/${id}`), ownerId: account }),
};
export default routeTable;
