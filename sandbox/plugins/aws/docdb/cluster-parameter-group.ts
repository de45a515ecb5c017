import type { AwsBehaviour } from "../subject";

const clusterParameterGroup: AwsBehaviour = {
    autoName: { compose: (logicalName, random) => `${logicalName.toLowerCase()}-${random}`, maxLength: 255 },
    replaces: ["name", "family", "description"],
    defaults: () => ({ description: "Managed by Pulumi" }),
    outputs: ({ arn, text }) => ({ arn: arn("rds", `cluster-pg:${text("name")}`) }),
};
export default clusterParameterGroup;
