import { ec2Id, type AwsBehaviour } from "../subject";

const vpcEndpoint: AwsBehaviour = {
    replaces: [
        "vpcId",
        "serviceName",
        "serviceRegion",
        "vpcEndpointType",
        "resourceConfigurationArn",
        "serviceNetworkArn",
    ],
    id: ec2Id("vpce"),
    outputs: ({ id, seed, arn, account, region, inputs, text }) => {
        const gateway = (inputs["vpcEndpointType"] ?? "Gateway") === "Gateway";
        const subnets = Array.isArray(inputs["subnetIds"]) ? inputs["subnetIds"] : [];
        const service = text("serviceName").split(".").at(-1) ?? "";
        return {
            arn: arn("ec2", `vpc-endpoint/${id}`),
            cidrBlocks: gateway ? ["3.5.244.0/22", "52.95.148.0/23"] : [],
            dnsEntries: gateway
                ? []
                : [
                      {
                          dnsName: `${id}-${seed.base36("dns", 8)}.${service}.${region}.vpce.amazonaws.com`,
                          hostedZoneId: `Z${seed.base32("zone", 13)}`,
                      },
                  ],
            networkInterfaceIds: subnets.map((_, index) => `eni-0${seed.hex(`interface ${index}`, 16)}`),
            ownerId: account,
            policy: inputs["policy"] ?? defaultPolicy,
            prefixListId: gateway ? `pl-${seed.hex(`${region} ${service}`, 8)}` : "",
            requesterManaged: false,
            state: "available",
            vpcEndpointType: inputs["vpcEndpointType"] ?? "Gateway",
        };
    },
};
export default vpcEndpoint;

/** What AWS attaches when none is given: everything. */
const defaultPolicy = JSON.stringify({
    Version: "2008-10-17",
    Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }],
});
