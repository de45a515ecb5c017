import type { AwsBehaviour } from "../subject";

const optionGroup: AwsBehaviour = {
    autoName: { compose: (logicalName, random) => `${logicalName.toLowerCase()}-${random}`, maxLength: 255 },
    replaces: ["engineName", "majorEngineVersion", "optionGroupDescription"],
    defaults: () => ({ optionGroupDescription: "Managed by Pulumi" }),
    outputs: ({ arn, text }) => ({ arn: arn("rds", `og:${text("name")}`) }),
};
export default optionGroup;
