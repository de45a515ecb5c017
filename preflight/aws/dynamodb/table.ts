import { item, members, none, renamed, same, tags, unknown, type Twin } from "../crossing";

/** A local index has the table's own hash key, which Pulumi does not repeat. */
const tableHashKey = { AttributeName: unknown, KeyType: "HASH" };

const table: Twin = {
    type: "AWS::DynamoDB::Table",
    properties: {
        ...same("billingMode", "deletionProtectionEnabled", "tableClass"),
        ...renamed({
            name: "TableName",
            readCapacity: "ProvisionedThroughput.ReadCapacityUnits",
            streamViewType: "StreamSpecification.StreamViewType",
            writeCapacity: "ProvisionedThroughput.WriteCapacityUnits",
        }),
        hashKey: item("KeySchema", "AttributeName", { KeyType: "HASH" }),
        rangeKey: item("KeySchema", "AttributeName", { KeyType: "RANGE" }),
        attributes: members("AttributeDefinitions", renamed({ name: "AttributeName", type: "AttributeType" })),
        globalSecondaryIndexes: members("GlobalSecondaryIndexes", {
            ...renamed({
                name: "IndexName",
                nonKeyAttributes: "Projection.NonKeyAttributes",
                projectionType: "Projection.ProjectionType",
                readCapacity: "ProvisionedThroughput.ReadCapacityUnits",
                writeCapacity: "ProvisionedThroughput.WriteCapacityUnits",
            }),
            hashKey: item("KeySchema", "AttributeName", { KeyType: "HASH" }),
            rangeKey: item("KeySchema", "AttributeName", { KeyType: "RANGE" }),
            keySchemas: members("KeySchema", same("attributeName", "keyType")),
            onDemandThroughput: members("OnDemandThroughput", same("maxReadRequestUnits", "maxWriteRequestUnits")),
            warmThroughput: members("WarmThroughput", same("readUnitsPerSecond", "writeUnitsPerSecond")),
        }),
        localSecondaryIndexes: members("LocalSecondaryIndexes", {
            ...renamed({
                name: "IndexName",
                nonKeyAttributes: "Projection.NonKeyAttributes",
                projectionType: "Projection.ProjectionType",
            }),
            rangeKey: item("KeySchema", "AttributeName", { KeyType: "RANGE" }, [tableHashKey]),
        }),
        onDemandThroughput: members("OnDemandThroughput", same("maxReadRequestUnits", "maxWriteRequestUnits")),
        pointInTimeRecovery: members("PointInTimeRecoverySpecification", {
            ...same("recoveryPeriodInDays"),
            ...renamed({ enabled: "PointInTimeRecoveryEnabled" }),
        }),
        serverSideEncryption: members(
            "SSESpecification",
            renamed({ enabled: "SSEEnabled", kmsKeyArn: "KMSMasterKeyId" }),
        ),
        ...tags,
        ttl: members("TimeToLiveSpecification", same("attributeName", "enabled")),
        warmThroughput: members("WarmThroughput", same("readUnitsPerSecond", "writeUnitsPerSecond")),
        ...none("part of AWS::DynamoDB::GlobalTable", "globalTableWitness"),
        ...none("the table's own twin imports otherwise", "importTable"),
        ...none("replicas are part of AWS::DynamoDB::GlobalTable", "replicas"),
        ...none(
            "CloudFormation restores by other properties",
            "restoreBackupArn",
            "restoreDateTime",
            "restoreSourceName",
            "restoreSourceTableArn",
            "restoreToLatestTime",
        ),
        ...none("CloudFormation has a stream when it has its view type", "streamEnabled"),
    },
    filled: {
        KeySchema: {
            with: "the key of the table that it is restored from",
            given: ["restoreBackupArn", "restoreSourceName", "restoreSourceTableArn"],
        },
        "TimeToLiveSpecification.Enabled": "false",
    },
};
export default table;
