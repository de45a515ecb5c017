import { ec2Id, type AwsBehaviour } from "../subject";

const vpc: AwsBehaviour = {
    replaces: ["cidrBlock", "instanceTenancy", "ipv4IpamPoolId", "ipv4NetmaskLength"],
    id: ec2Id("vpc"),
    outputs: ({ id, seed, arn, account, inputs }) => ({
        arn: arn("ec2", `vpc/${id}`),
        defaultNetworkAclId: `acl-0${seed.hex("network acl", 16)}`,
        defaultRouteTableId: `rtb-0${seed.hex("route table", 16)}`,
        mainRouteTableId: `rtb-0${seed.hex("route table", 16)}`,
        defaultSecurityGroupId: `sg-0${seed.hex("security group", 16)}`,
        dhcpOptionsId: `dopt-0${seed.hex("dhcp options", 16)}`,
        enableDnsSupport: inputs["enableDnsSupport"] ?? true,
        instanceTenancy: inputs["instanceTenancy"] ?? "default",
        ipv6AssociationId: "",
        ownerId: account,
    }),
};
export default vpc;
