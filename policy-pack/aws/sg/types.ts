/** Canonical type tokens of security groups. */
export const securityGroup = "aws:ec2/securityGroup:SecurityGroup";
export const securityGroupRule = "aws:ec2/securityGroupRule:SecurityGroupRule";
export const securityGroupIngress = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
