import type { AwsBehaviour } from "../subject";

const globalSecondaryIndex: AwsBehaviour = {
    replaces: ["indexName", "tableName", "keySchemas", "projection"],
    id: ({ text }) => `${text("tableName")},${text("indexName")}`,
    outputs: ({ arn, text }) => ({ arn: arn("dynamodb", `table/${text("tableName")}/index/${text("indexName")}`) }),
};
export default globalSecondaryIndex;
