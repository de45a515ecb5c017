import { members, renamed, same, tags, type Twin } from "../crossing";

const natGateway: Twin = {
    type: "AWS::EC2::NatGateway",
    properties: {
        ...same(
            "allocationId",
            "availabilityMode",
            "connectivityType",
            "secondaryAllocationIds",
            "secondaryPrivateIpAddressCount",
            "secondaryPrivateIpAddresses",
            "subnetId",
            "vpcId",
        ),
        ...renamed({ privateIp: "PrivateIpAddress" }),
        availabilityZoneAddresses: members(
            "AvailabilityZoneAddresses",
            same("allocationIds", "availabilityZone", "availabilityZoneId"),
        ),
        ...tags,
    },
};
export default natGateway;
