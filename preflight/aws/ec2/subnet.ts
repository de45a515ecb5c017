import { none, renamed, same, tags, type Twin } from "../crossing";

const subnet: Twin = {
    type: "AWS::EC2::Subnet",
    properties: {
        ...same(
            "assignIpv6AddressOnCreation",
            "availabilityZone",
            "availabilityZoneId",
            "cidrBlock",
            "enableDns64",
            "enableLniAtDeviceIndex",
            "ipv4IpamPoolId",
            "ipv4NetmaskLength",
            "ipv6CidrBlock",
            "ipv6IpamPoolId",
            "ipv6Native",
            "ipv6NetmaskLength",
            "mapPublicIpOnLaunch",
            "outpostArn",
            "vpcId",
        ),
        ...renamed({
            enableResourceNameDnsARecordOnLaunch: "PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsARecord",
            enableResourceNameDnsAaaaRecordOnLaunch: "PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsAAAARecord",
            privateDnsHostnameTypeOnLaunch: "PrivateDnsNameOptionsOnLaunch.HostnameType",
        }),
        ...tags,
        ...none("CloudFormation has no such property", "customerOwnedIpv4Pool", "mapCustomerOwnedIpOnLaunch"),
    },
};
export default subnet;
