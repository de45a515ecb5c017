import type { AwsBehaviour } from "../subject";

const subnetGroup: AwsBehaviour = {
    autoName: { compose: (logicalName, random) => `${logicalName.toLowerCase()}-${random}`, maxLength: 255 },
    replaces: ["name"],
    defaults: () => ({ description: "Managed by Pulumi" }),
    outputs: ({ arn, text, seed }) => ({
        arn: arn("elasticache", `subnetgroup:${text("name")}`),
        vpcId: `vpc-0${seed.hex("vpc", 16)}`,
    }),
};
export default subnetGroup;
