import * as aws from "@pulumi/aws";
import type { TableContext } from "./context";
import type { DynamodbSettings, GlobalIndexSettings } from "./dynamodb-table.settings";
import { typeOf } from "./dynamodb-table.settings";
import { DynamodbProjection } from "./keys.args";
import { attributeTypes, projectionTypes } from "./table";

/** Creates the global indexes one after the other: DynamoDB makes or deletes one index of a table at a time. */
export function createGlobalIndexes(
    context: TableContext,
    table: aws.dynamodb.Table,
): aws.dynamodb.GlobalSecondaryIndex[] {
    const created: aws.dynamodb.GlobalSecondaryIndex[] = [];
    for (const index of context.settings.globalIndexes)
        created.push(createGlobalIndex(context, table, index, created.at(-1)));
    return created;
}

function createGlobalIndex(
    { name, args, settings, parent }: TableContext,
    table: aws.dynamodb.Table,
    index: GlobalIndexSettings,
    previous: aws.dynamodb.GlobalSecondaryIndex | undefined,
): aws.dynamodb.GlobalSecondaryIndex {
    return new aws.dynamodb.GlobalSecondaryIndex(
        `${name}-index-${index.name}`,
        {
            region: args.region,
            tableName: table.name,
            indexName: index.name,
            keySchemas: keySchema(settings, index),
            projection: {
                projectionType: projectionTypes[index.projection ?? DynamodbProjection.All],
                nonKeyAttributes: index.projectedAttributes,
            },
            ...capacityOf(settings, index),
        },
        {
            parent,
            dependsOn: previous,
            ignoreChanges: settings.autoscaled ? ["provisionedThroughput"] : [],
        },
    );
}

function keySchema(settings: DynamodbSettings, { partitionKeys, sortKeys }: GlobalIndexSettings) {
    const key = (keyType: string) => (attributeName: string) => ({
        attributeName,
        attributeType: attributeTypes[typeOf(settings, attributeName)],
        keyType,
    });
    return [...partitionKeys.map(key("HASH")), ...sortKeys.map(key("RANGE"))];
}

function capacityOf({ provisioned }: DynamodbSettings, index: GlobalIndexSettings) {
    const { maxReadRequestUnits, maxWriteRequestUnits, warmReadUnits, warmWriteUnits } = index;
    const isLimited = maxReadRequestUnits !== undefined || maxWriteRequestUnits !== undefined;
    return {
        provisionedThroughput: provisioned
            ? { readCapacityUnits: index.read.seed, writeCapacityUnits: index.write.seed }
            : undefined,
        onDemandThroughput: isLimited ? { maxReadRequestUnits, maxWriteRequestUnits } : undefined,
        warmThroughput:
            warmReadUnits === undefined || warmWriteUnits === undefined
                ? undefined
                : { readUnitsPerSecond: warmReadUnits, writeUnitsPerSecond: warmWriteUnits },
    };
}
