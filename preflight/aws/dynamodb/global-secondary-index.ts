import { members, none, same, unknown, type Twin } from "../crossing";

const globalSecondaryIndex: Twin = {
    type: "AWS::DynamoDB::Table",
    within: "GlobalSecondaryIndexes",
    properties: {
        ...same("indexName"),
        keySchemas: members("KeySchema", {
            ...same("attributeName", "keyType"),
            ...none("one of the table's own attributes", "attributeType"),
        }),
        onDemandThroughput: members("OnDemandThroughput", same("maxReadRequestUnits", "maxWriteRequestUnits")),
        projection: members("Projection", same("nonKeyAttributes", "projectionType")),
        provisionedThroughput: members("ProvisionedThroughput", same("readCapacityUnits", "writeCapacityUnits")),
        warmThroughput: members("WarmThroughput", same("readUnitsPerSecond", "writeUnitsPerSecond")),
        ...none("the table is a resource of its own", "tableName"),
        ...none("how the provider works", "timeouts"),
    },
    base: { AttributeDefinitions: unknown, BillingMode: unknown, KeySchema: unknown },
    filled: {
        "ProvisionedThroughput.ReadCapacityUnits": "what the index has",
        "ProvisionedThroughput.WriteCapacityUnits": "what the index has",
    },
};
export default globalSecondaryIndex;
