import type { AwsBehaviour } from "../subject";

const subnetGroup: AwsBehaviour = {
    autoName: { compose: (logicalName, random) => `${logicalName.toLowerCase()}-${random}`, maxLength: 255 },
    replaces: [],
    defaults: () => ({ description: "Managed by Pulumi" }),
    outputs: ({ arn, text, seed }) => ({
        arn: arn("rds", `subgrp:${text("name")}`),
        supportedNetworkTypes: ["IPV4"],
        vpcId: `vpc-0${seed.hex("vpc", 16)}`,
    }),
};
export default subnetGroup;
