import { z } from "zod";
import {
    DynamodbAccess,
    DynamodbImportCompression,
    DynamodbImportFormat,
    DynamodbStreamPrecision,
    DynamodbStreamView,
} from "../../nosql/dynamodb-table/data.args";
import type { DynamodbGrantArgs } from "../../nosql/dynamodb-table/data.args";
import {
    DynamodbCapacityMode,
    DynamodbConsistency,
    DynamodbInsights,
    DynamodbTableClass,
} from "../../nosql/dynamodb-table/dynamodb-table.args";
import { DynamodbAttributeType, DynamodbProjection } from "../../nosql/dynamodb-table/keys.args";
import type { DynamodbCapacityArgs, DynamodbGlobalIndexArgs } from "../../nosql/dynamodb-table/keys.args";
import type { DynamodbStore } from "./dynamodb-table.store";
import type { Shape } from "./shape";
import { entryShape, storeName, wholeNumber } from "./shape";

const units = wholeNumber(1).optional();
const attribute = z.string().min(1).max(255);
const text = z.string().optional();

const capacityShape: Shape<DynamodbCapacityArgs> = {
    seed: units,
    minimum: units,
    maximum: units,
    targetPercent: z.number().optional(),
};
const capacity = z.strictObject(capacityShape).optional();
const projection = {
    projection: z.enum(DynamodbProjection).optional(),
    projectedAttributes: z.array(attribute).optional(),
};
const throughput = {
    readCapacity: capacity,
    writeCapacity: capacity,
    maxReadRequestUnits: units,
    maxWriteRequestUnits: units,
    warmReadUnits: units,
    warmWriteUnits: units,
};
const indexShape: Shape<DynamodbGlobalIndexArgs> = {
    name: z.string(),
    partitionKeys: z.array(attribute),
    sortKeys: z.array(attribute).optional(),
    ...projection,
    ...throughput,
};

const grantShape: Shape<DynamodbGrantArgs> = {
    grantName: storeName,
    roleName: z.string(),
    access: z.enum(DynamodbAccess),
};
/** Whom a table or the cache before it lets in, and what to do. */
export const dynamodbGrants = z.array(z.strictObject(grantShape)).optional();

const dataShape: Shape<
    Pick<DynamodbStore, "kinesis" | "importFromS3" | "restoreFrom" | "resourcePolicy" | "grants" | "ttl" | "stream">
> = {
    ttl: attribute.optional(),
    stream: z.enum(DynamodbStreamView).optional(),
    kinesis: z
        .strictObject({ streamArn: z.string(), precision: z.enum(DynamodbStreamPrecision).optional() })
        .optional(),
    resourcePolicy: text,
    grants: dynamodbGrants,
    importFromS3: z
        .strictObject({
            bucketName: z.string(),
            keyPrefix: text,
            bucketOwner: text,
            format: z.enum(DynamodbImportFormat),
            compression: z.enum(DynamodbImportCompression).optional(),
            csvDelimiter: text,
            csvHeaders: z.array(z.string()).optional(),
        })
        .optional(),
    restoreFrom: z
        .strictObject({ sourceTableName: text, sourceTableArn: text, backupArn: text, dateTime: text })
        .optional(),
};

const shape: Shape<Omit<DynamodbStore, "service">> = {
    ...entryShape,
    tableName: text,
    partitionKey: attribute,
    sortKey: attribute.optional(),
    attributes: z.record(z.string(), z.enum(DynamodbAttributeType)).optional(),
    globalIndexes: z.array(z.strictObject(indexShape)).optional(),
    localIndexes: z.array(z.strictObject({ name: z.string(), sortKey: attribute, ...projection })).optional(),
    capacityMode: z.enum(DynamodbCapacityMode).optional(),
    autoscaling: z.boolean().optional(),
    ...throughput,
    ...dataShape,
    backupRetentionDays: wholeNumber(1).optional(),
    tableClass: z.enum(DynamodbTableClass).optional(),
    contributorInsights: z.enum(DynamodbInsights).optional(),
    consistency: z.enum(DynamodbConsistency).optional(),
    witnessRegion: text,
    replicaRegions: z.array(z.string()).optional(),
};

/** One entry under `strata:nosql` of service dynamodb. */
export const dynamodbStoreSchema = z.strictObject({ ...shape, service: z.literal("dynamodb") });
