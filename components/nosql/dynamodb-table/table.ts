import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { TableContext } from "./context";
import { DynamodbStreamView } from "./data.args";
import type { DynamodbReplicaArgs, DynamodbTableArgs } from "./dynamodb-table.args";
import { DynamodbConsistency, DynamodbTableClass } from "./dynamodb-table.args";
import type { DynamodbSettings } from "./dynamodb-table.settings";
import { typeOf } from "./dynamodb-table.settings";
import { DynamodbAttributeType, DynamodbProjection } from "./keys.args";

/** Words of this component in DynamoDB's own. */
export const attributeTypes: Record<DynamodbAttributeType, string> = {
    [DynamodbAttributeType.String]: "S",
    [DynamodbAttributeType.Number]: "N",
    [DynamodbAttributeType.Binary]: "B",
};
export const projectionTypes: Record<DynamodbProjection, string> = {
    [DynamodbProjection.All]: "ALL",
    [DynamodbProjection.KeysOnly]: "KEYS_ONLY",
    [DynamodbProjection.Include]: "INCLUDE",
};
export const tableClasses: Record<DynamodbTableClass, string> = {
    [DynamodbTableClass.Standard]: "STANDARD",
    [DynamodbTableClass.InfrequentAccess]: "STANDARD_INFREQUENT_ACCESS",
};
const streamViews: Record<DynamodbStreamView, string> = {
    [DynamodbStreamView.KeysOnly]: "KEYS_ONLY",
    [DynamodbStreamView.NewImage]: "NEW_IMAGE",
    [DynamodbStreamView.OldImage]: "OLD_IMAGE",
    [DynamodbStreamView.NewAndOldImages]: "NEW_AND_OLD_IMAGES",
};

/** The CMK of the table, and of each replica, which has to be of the replica's own region. */
export interface TableKeys {
    table: pulumi.Input<string>;
    replicas: Map<DynamodbReplicaArgs, pulumi.Input<string>>;
}

/**
 * Creates the table. It is one resource whatever its capacity mode, so that a change of mode changes it in place; its global indexes are
 * resources of their own, since their capacity is otherwise a part of the table that autoscaling changes.
 */
export function createTable({ name, args, settings, parent }: TableContext, keys: TableKeys): aws.dynamodb.Table {
    const { protection } = settings;
    const { ttl } = args;
    return new aws.dynamodb.Table(
        `${name}-table`,
        {
            region: args.region,
            name: settings.tableName,
            ...keysOf(settings),
            ...capacityOf(args, settings),
            ttl: ttl === undefined ? undefined : { enabled: true, attributeName: ttl },
            streamEnabled: settings.stream !== undefined,
            streamViewType: settings.stream && streamViews[settings.stream],
            serverSideEncryption: { enabled: true, kmsKeyArn: keys.table },
            pointInTimeRecovery: { enabled: true, recoveryPeriodInDays: settings.backupRetentionDays },
            tableClass: tableClasses[settings.tableClass],
            deletionProtectionEnabled: protection.deletionProtection,
            ...strongReplicas(args, settings, keys),
            ...originOf(args),
            tags: args.tags,
        },
        { parent, protect: protection.protect, ignoreChanges: changedElsewhere(settings) },
    );
}

/** What a new table was made from: to forget it afterwards is no change, though the provider would make the table anew. */
const origin = [
    "importTable",
    "restoreBackupArn",
    "restoreSourceName",
    "restoreSourceTableArn",
    "restoreDateTime",
    "restoreToLatestTime",
];

/** What AWS changes by itself, or another resource: capacity under autoscaling, and replicas that are resources of their own. */
function changedElsewhere({ autoscaled, replicas, consistency }: DynamodbSettings): string[] {
    const isCopied = replicas.length > 0 && consistency === DynamodbConsistency.Eventual;
    return [...(autoscaled ? ["readCapacity", "writeCapacity"] : []), ...(isCopied ? ["replicas"] : []), ...origin];
}

function keysOf(settings: DynamodbSettings) {
    const { partitionKey, sortKey, localIndexes } = settings;
    const names = [partitionKey, sortKey, ...localIndexes.map((index) => index.sortKey)];
    const unique = [...new Set(names.filter((name) => name !== undefined))];
    return {
        hashKey: partitionKey,
        rangeKey: sortKey,
        attributes: unique.map((name) => ({ name, type: attributeTypes[typeOf(settings, name)] })),
        localSecondaryIndexes:
            localIndexes.length === 0
                ? undefined
                : localIndexes.map((index) => ({
                      name: index.name,
                      rangeKey: index.sortKey,
                      projectionType: projectionTypes[index.projection ?? DynamodbProjection.All],
                      nonKeyAttributes: index.projectedAttributes,
                  })),
    };
}

function capacityOf(args: DynamodbTableArgs, { provisioned, read, write }: DynamodbSettings) {
    const { maxReadRequestUnits, maxWriteRequestUnits, warmReadUnits, warmWriteUnits } = args;
    const isLimited = maxReadRequestUnits !== undefined || maxWriteRequestUnits !== undefined;
    const isWarm = warmReadUnits !== undefined || warmWriteUnits !== undefined;
    return {
        billingMode: provisioned ? "PROVISIONED" : "PAY_PER_REQUEST",
        readCapacity: provisioned ? read.seed : undefined,
        writeCapacity: provisioned ? write.seed : undefined,
        onDemandThroughput: isLimited ? { maxReadRequestUnits, maxWriteRequestUnits } : undefined,
        warmThroughput: isWarm ? { readUnitsPerSecond: warmReadUnits, writeUnitsPerSecond: warmWriteUnits } : undefined,
    };
}

/** Strong consistency is decided when the regions of an empty table are named, and all of them at once: they belong to the table. */
function strongReplicas(
    args: DynamodbTableArgs,
    { consistency, replicas, protection }: DynamodbSettings,
    keys: TableKeys,
): Pick<aws.dynamodb.TableArgs, "replicas" | "globalTableWitness"> {
    if (consistency !== DynamodbConsistency.Strong) return {};
    const { witnessRegion } = args;
    return {
        replicas: replicas.map((replica) => ({
            regionName: replica.region,
            consistencyMode: "STRONG",
            kmsKeyArn: keys.replicas.get(replica),
            pointInTimeRecovery: replica.backups ?? true,
            deletionProtectionEnabled: protection.deletionProtection,
            propagateTags: true,
        })),
        globalTableWitness: witnessRegion === undefined ? undefined : { regionName: witnessRegion },
    };
}

/** What a new table is filled with. */
function originOf({ importFromS3: source, restoreFrom: origin }: DynamodbTableArgs) {
    const isCsv = source?.csvDelimiter !== undefined || source?.csvHeaders !== undefined;
    const fromTable = origin !== undefined && origin.backupArn === undefined;
    return {
        importTable: source && {
            inputFormat: source.format,
            inputCompressionType: source.compression ?? "NONE",
            inputFormatOptions: isCsv
                ? { csv: { delimiter: source.csvDelimiter, headerLists: source.csvHeaders } }
                : undefined,
            s3BucketSource: {
                bucket: source.bucketName,
                keyPrefix: source.keyPrefix,
                bucketOwner: source.bucketOwner,
            },
        },
        restoreBackupArn: origin?.backupArn,
        restoreSourceName: origin?.sourceTableName,
        restoreSourceTableArn: origin?.sourceTableArn,
        restoreDateTime: origin?.dateTime,
        restoreToLatestTime: fromTable && origin.dateTime === undefined ? true : undefined,
    };
}
