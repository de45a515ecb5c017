import { Seed } from "../../../cloud/seed";
import { arnOf } from "../../place";
import type { AwsFunction } from "../../subject";

/** A network by its id, as one made outside of the sandbox: its address range is AWS's default. */
const getVpc: AwsFunction = (args, place) => {
    const seed = new Seed(`vpc ${JSON.stringify(args)}`);
    const id = typeof args["id"] === "string" ? args["id"] : `vpc-0${seed.hex("id", 16)}`;
    return {
        arn: arnOf(place, "ec2", `vpc/${id}`),
        cidrBlock: "172.31.0.0/16",
        cidrBlockAssociations: [],
        default: args["default"] ?? false,
        dhcpOptionsId: `dopt-0${seed.hex("dhcp options", 16)}`,
        enableDnsHostnames: true,
        enableDnsSupport: true,
        enableNetworkAddressUsageMetrics: false,
        instanceTenancy: "default",
        ipv6AssociationId: "",
        ipv6CidrBlock: "",
        ipv6CidrBlockAssociations: [],
        mainRouteTableId: `rtb-0${seed.hex("route table", 16)}`,
        ownerId: place.account,
        region: place.region,
        state: "available",
        tags: {},
        ...args,
        id,
    };
};
export default getVpc;
