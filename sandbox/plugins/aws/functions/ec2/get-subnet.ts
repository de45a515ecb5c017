import { Seed } from "../../../cloud/seed";
import { arnOf } from "../../place";
import type { AwsFunction } from "../../subject";
import { zoneId, zonesOf } from "../../zones";

/** A subnet by its id, in one of the region's zones. */
const getSubnet: AwsFunction = (args, place) => {
    const seed = new Seed(`subnet ${JSON.stringify(args)}`);
    const id = typeof args["id"] === "string" ? args["id"] : `subnet-0${seed.hex("id", 16)}`;
    const zones = zonesOf(place.region);
    const index = Number.parseInt(seed.hex("zone", 4), 16);
    const zone = zones[index % zones.length] ?? "";
    return {
        arn: arnOf(place, "ec2", `subnet/${id}`),
        assignIpv6AddressOnCreation: false,
        availabilityZone: zone,
        availabilityZoneId: zoneId(place.region, zone),
        availableIpAddressCount: 4091,
        cidrBlock: `172.31.${(index % 16) * 16}.0/20`,
        customerOwnedIpv4Pool: "",
        defaultForAz: false,
        enableDns64: false,
        enableLniAtDeviceIndex: 0,
        enableResourceNameDnsARecordOnLaunch: false,
        enableResourceNameDnsAaaaRecordOnLaunch: false,
        ipv6CidrBlock: "",
        ipv6CidrBlockAssociationId: "",
        ipv6Native: false,
        mapCustomerOwnedIpOnLaunch: false,
        mapPublicIpOnLaunch: false,
        outpostArn: "",
        ownerId: place.account,
        privateDnsHostnameTypeOnLaunch: "ip-name",
        region: place.region,
        state: "available",
        tags: {},
        vpcId: `vpc-0${seed.hex("vpc", 16)}`,
        ...args,
        id,
    };
};
export default getSubnet;
