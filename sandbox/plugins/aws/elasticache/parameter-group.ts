import type { AwsBehaviour } from "../subject";

const parameterGroup: AwsBehaviour = {
    autoName: { compose: (logicalName, random) => `${logicalName.toLowerCase()}-${random}`, maxLength: 255 },
    replaces: ["description", "family", "name"],
    defaults: () => ({ description: "Managed by Pulumi" }),
    outputs: ({ arn, text }) => ({ arn: arn("elasticache", `parametergroup:${text("name")}`) }),
};
export default parameterGroup;
