import { ec2Id, type AwsBehaviour } from "../subject";

const securityGroupEgressRule: AwsBehaviour = {
    replaces: ["securityGroupId"],
    id: ec2Id("sgr"),
    outputs: ({ id, arn }) => ({ arn: arn("ec2", `security-group-rule/${id}`), securityGroupRuleId: id }),
};
export default securityGroupEgressRule;
