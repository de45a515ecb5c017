import type { AwsBehaviour } from "../subject";

const catalogDatabase: AwsBehaviour = {
    autoName: { compose: (logicalName, random) => `${logicalName.toLowerCase()}-${random}`, maxLength: 255 },
    replaces: ["catalogId", "targetDatabase", "federatedDatabase"],
    id: ({ account, text, inputs }) =>
        `${inputs["catalogId"] === undefined ? account : text("catalogId")}:${text("name")}`,
    outputs: ({ arn, account, text, inputs }) => ({
        arn: arn("glue", `database/${text("name")}`),
        catalogId: inputs["catalogId"] ?? account,
    }),
    imported: (id) => ({ catalogId: id.split(":")[0], name: id.split(":")[1] }),
};
export default catalogDatabase;
