import { zoneId, zoneOfId } from "../zones";
import { ec2Id, type AwsBehaviour } from "../subject";

const subnet: AwsBehaviour = {
    replaces: ["availabilityZone", "availabilityZoneId", "cidrBlock", "ipv6Native", "outpostArn", "vpcId"],
    id: ec2Id("subnet"),
    outputs: ({ id, arn, account, region, inputs }) => {
        const zone = inputs["availabilityZone"] ?? zoneOfId(region, inputs["availabilityZoneId"]) ?? `${region}a`;
        return {
            arn: arn("ec2", `subnet/${id}`),
            availabilityZone: zone,
            availabilityZoneId: inputs["availabilityZoneId"] ?? zoneId(region, String(zone)),
            ipv6CidrBlockAssociationId: "",
            ownerId: account,
            privateDnsHostnameTypeOnLaunch: inputs["privateDnsHostnameTypeOnLaunch"] ?? "ip-name",
        };
    },
};
export default subnet;
