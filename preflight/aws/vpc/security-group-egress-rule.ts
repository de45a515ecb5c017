import { none, renamed, same, type Twin } from "../crossing";

const securityGroupEgressRule: Twin = {
    type: "AWS::EC2::SecurityGroupEgress",
    properties: {
        ...same("cidrIpv6", "description", "fromPort", "ipProtocol", "toPort"),
        ...renamed({
            cidrIpv4: "CidrIp",
            prefixListId: "DestinationPrefixListId",
            referencedSecurityGroupId: "DestinationSecurityGroupId",
            securityGroupId: "GroupId",
        }),
        ...none("its twin has no tags", "tags"),
    },
};
export default securityGroupEgressRule;
