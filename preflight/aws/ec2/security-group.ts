import { first, members, none, renamed, same, tags, type Twin } from "../crossing";

const securityGroup: Twin = {
    type: "AWS::EC2::SecurityGroup",
    properties: {
        ...same("vpcId"),
        ...renamed({ description: "GroupDescription", name: "GroupName" }),
        egress: members("SecurityGroupEgress", {
            ...same("description", "fromPort", "toPort"),
            ...renamed({ protocol: "IpProtocol" }),
            cidrBlocks: first("CidrIp"),
            ipv6CidrBlocks: first("CidrIpv6"),
            prefixListIds: first("DestinationPrefixListId"),
            securityGroups: first("DestinationSecurityGroupId"),
            ...none("CloudFormation has no such property", "self"),
        }),
        ingress: members("SecurityGroupIngress", {
            ...same("description", "fromPort", "toPort"),
            ...renamed({ protocol: "IpProtocol" }),
            cidrBlocks: first("CidrIp"),
            ipv6CidrBlocks: first("CidrIpv6"),
            prefixListIds: first("SourcePrefixListId"),
            securityGroups: first("SourceSecurityGroupId"),
            ...none("CloudFormation has no such property", "self"),
        }),
        ...tags,
        ...none("the provider makes the name of it", "namePrefix"),
        ...none("how the provider works", "revokeRulesOnDelete"),
    },
    filled: {
        GroupDescription: "a description of its own",
    },
};
export default securityGroup;
