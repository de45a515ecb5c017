import type { AwsBehaviour } from "../subject";

const parameterGroup: AwsBehaviour = {
    autoName: { compose: (logicalName, random) => `${logicalName.toLowerCase()}-${random}`, maxLength: 255 },
    replaces: ["family", "description"],
    defaults: () => ({ description: "Managed by Pulumi" }),
    outputs: ({ arn, text }) => ({ arn: arn("rds", `pg:${text("name")}`) }),
};
export default parameterGroup;
