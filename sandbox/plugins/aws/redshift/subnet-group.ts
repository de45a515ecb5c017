import type { AwsBehaviour } from "../subject";

const subnetGroup: AwsBehaviour = {
    autoName: { compose: (logicalName, random) => `${logicalName.toLowerCase()}-${random}`, maxLength: 255 },
    replaces: ["name"],
    defaults: () => ({ description: "Managed by Pulumi" }),
    outputs: ({ arn, text }) => ({ arn: arn("redshift", `subnetgroup:${text("name")}`) }),
};
export default subnetGroup;
