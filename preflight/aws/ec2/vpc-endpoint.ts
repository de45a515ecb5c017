import { json, members, none, same, tags, type Twin } from "../crossing";

const vpcEndpoint: Twin = {
    type: "AWS::EC2::VPCEndpoint",
    properties: {
        ...same(
            "ipAddressType",
            "privateDnsEnabled",
            "resourceConfigurationArn",
            "routeTableIds",
            "securityGroupIds",
            "serviceName",
            "serviceNetworkArn",
            "serviceRegion",
            "subnetIds",
            "vpcEndpointType",
            "vpcId",
        ),
        dnsOptions: members("DnsOptions", {
            ...same("dnsRecordIpType", "privateDnsPreference", "privateDnsSpecifiedDomains"),
            ...none("words there, a flag here", "privateDnsOnlyForInboundResolverEndpoint"),
        }),
        policy: json("PolicyDocument"),
        ...tags,
        ...none("how the provider works", "autoAccept"),
        ...none("the provider's own", "subnetConfigurations"),
    },
};
export default vpcEndpoint;
