import { none, same, tags, type Twin } from "../crossing";

const vpc: Twin = {
    type: "AWS::EC2::VPC",
    properties: {
        ...same(
            "cidrBlock",
            "enableDnsHostnames",
            "enableDnsSupport",
            "instanceTenancy",
            "ipv4IpamPoolId",
            "ipv4NetmaskLength",
        ),
        ...tags,
        ...none(
            "CloudFormation has no such property",
            "assignGeneratedIpv6CidrBlock",
            "enableNetworkAddressUsageMetrics",
            "ipv6CidrBlockNetworkBorderGroup",
            "ipv6IpamPoolId",
            "ipv6NetmaskLength",
        ),
        ...none("the provider's own", "ipv6CidrBlock"),
    },
};
export default vpc;
