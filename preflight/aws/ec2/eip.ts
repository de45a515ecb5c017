import { none, renamed, same, tags, type Twin } from "../crossing";

const eip: Twin = {
    type: "AWS::EC2::EIP",
    properties: {
        ...same("address", "domain", "ipamPoolId", "networkBorderGroup", "publicIpv4Pool"),
        ...renamed({ instance: "InstanceId" }),
        ...tags,
        ...none(
            "CloudFormation has no such property",
            "associateWithPrivateIp",
            "customerOwnedIpv4Pool",
            "networkInterface",
        ),
    },
};
export default eip;
