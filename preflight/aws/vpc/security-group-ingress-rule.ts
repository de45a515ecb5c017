import { none, renamed, same, type Twin } from "../crossing";

const securityGroupIngressRule: Twin = {
    type: "AWS::EC2::SecurityGroupIngress",
    properties: {
        ...same("cidrIpv6", "description", "fromPort", "ipProtocol", "toPort"),
        ...renamed({
            cidrIpv4: "CidrIp",
            prefixListId: "SourcePrefixListId",
            referencedSecurityGroupId: "SourceSecurityGroupId",
            securityGroupId: "GroupId",
        }),
        ...none("its twin has no tags", "tags"),
    },
};
export default securityGroupIngressRule;
