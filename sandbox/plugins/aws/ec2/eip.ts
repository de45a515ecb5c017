import { address } from "../addresses";
import { ec2Id, type AwsBehaviour } from "../subject";

const eip: AwsBehaviour = {
    replaces: ["address", "domain", "ipamPoolId", "publicIpv4Pool", "networkBorderGroup", "customerOwnedIpv4Pool"],
    id: ec2Id("eipalloc"),
    outputs: ({ id, seed, arn, region, inputs }) => {
        const ip = typeof inputs["address"] === "string" ? inputs["address"] : address(18, seed);
        return {
            allocationId: id,
            arn: arn("ec2", `elastic-ip/${id}`),
            domain: inputs["domain"] ?? "vpc",
            networkBorderGroup: inputs["networkBorderGroup"] ?? region,
            publicDns: `ec2-${ip.replaceAll(".", "-")}.${region}.compute.amazonaws.com`,
            publicIp: ip,
            publicIpv4Pool: inputs["publicIpv4Pool"] ?? "amazon",
        };
    },
};
export default eip;
