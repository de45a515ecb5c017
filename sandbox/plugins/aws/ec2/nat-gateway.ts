import { address } from "../addresses";
import { ec2Id, type AwsBehaviour } from "../subject";

const natGateway: AwsBehaviour = {
    replaces: ["allocationId", "subnetId", "connectivityType", "privateIp", "availabilityMode", "vpcId"],
    id: ec2Id("nat"),
    outputs: ({ seed, inputs }) => ({
        associationId: `eipassoc-0${seed.hex("association", 16)}`,
        connectivityType: inputs["connectivityType"] ?? "public",
        networkInterfaceId: `eni-0${seed.hex("interface", 16)}`,
        privateIp: inputs["privateIp"] ?? address(10, seed),
        publicIp: inputs["connectivityType"] === "private" ? "" : address(18, seed),
    }),
};
export default natGateway;
