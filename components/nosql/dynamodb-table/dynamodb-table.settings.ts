import { identifierOf } from "../../shared/identifier";
import type { Protection } from "../../shared/store";
import { protectionOf } from "../../shared/store";
import { Environment } from "../../shared/tier";
import { sizesOf } from "../../shared/tiers";
import { DynamodbStreamView } from "./data.args";
import type { DynamodbReplicaArgs, DynamodbTableArgs } from "./dynamodb-table.args";
import { DynamodbCapacityMode, DynamodbConsistency, DynamodbInsights, DynamodbTableClass } from "./dynamodb-table.args";
import type { DynamodbCapacityArgs, DynamodbGlobalIndexArgs, DynamodbLocalIndexArgs } from "./keys.args";
import { DynamodbAttributeType } from "./keys.args";

/** Capacity of one kind, with each default taken, in units a second. */
export type Capacity = Required<DynamodbCapacityArgs>;

/** A global index, with its capacity. */
export interface GlobalIndexSettings extends Omit<DynamodbGlobalIndexArgs, "readCapacity" | "writeCapacity"> {
    sortKeys: string[];
    read: Capacity;
    write: Capacity;
}

/** Everything plain that the table is made of, with each default taken. Rules, alarms and recovery are computed from it. */
export interface DynamodbSettings {
    tableName: string;
    environment: Environment;
    protection: Protection;
    partitionKey: string;
    sortKey?: string;
    attributes: { [name: string]: DynamodbAttributeType };
    globalIndexes: GlobalIndexSettings[];
    localIndexes: DynamodbLocalIndexArgs[];
    provisioned: boolean;
    /** Whether capacity is provisioned and follows its use. */
    autoscaled: boolean;
    read: Capacity;
    write: Capacity;
    /** Undefined: the table has no stream. */
    stream?: DynamodbStreamView;
    backupRetentionDays: number;
    tableClass: DynamodbTableClass;
    contributorInsights: DynamodbInsights;
    consistency: DynamodbConsistency;
    replicas: DynamodbReplicaArgs[];
}

function capacity(given: DynamodbCapacityArgs | undefined, fallback: Capacity): Capacity {
    const minimum = given?.minimum ?? fallback.minimum;
    return {
        minimum,
        maximum: given?.maximum ?? Math.max(minimum, fallback.maximum),
        seed: given?.seed ?? (given?.minimum === undefined ? fallback.seed : minimum),
        targetPercent: given?.targetPercent ?? fallback.targetPercent,
    };
}

function capacitySettings(args: DynamodbTableArgs) {
    const provisioned = args.capacityMode === DynamodbCapacityMode.Provisioned;
    const { maxCapacity } = sizesOf(args.tier).dynamodb;
    const fallback: Capacity = { minimum: 5, maximum: maxCapacity, seed: 5, targetPercent: 70 };
    const read = capacity(args.readCapacity, fallback);
    const write = capacity(args.writeCapacity, fallback);
    const globalIndexes = (args.globalIndexes ?? []).map(({ readCapacity, writeCapacity, ...index }) => ({
        ...index,
        sortKeys: index.sortKeys ?? [],
        read: capacity(readCapacity, read),
        write: capacity(writeCapacity, write),
    }));
    return { provisioned, autoscaled: provisioned && (args.autoscaling ?? true), read, write, globalIndexes };
}

/** Eventually consistent global tables are copied from their stream. Source: "How DynamoDB global tables work", Amazon DynamoDB developer guide. */
function streamOf({ stream, replicas, consistency }: DynamodbTableArgs): DynamodbStreamView | undefined {
    const isCopied = (replicas ?? []).length > 0 && consistency !== DynamodbConsistency.Strong;
    return stream ?? (isCopied ? DynamodbStreamView.NewAndOldImages : undefined);
}

/** Takes every default. */
export function settingsOf(name: string, args: DynamodbTableArgs): DynamodbSettings {
    const sizes = sizesOf(args.tier).dynamodb;
    return {
        tableName: args.tableName ?? identifierOf(name),
        environment: args.environment ?? Environment.Dev,
        protection: protectionOf(args),
        partitionKey: args.partitionKey,
        sortKey: args.sortKey,
        attributes: args.attributes ?? {},
        localIndexes: args.localIndexes ?? [],
        ...capacitySettings(args),
        stream: streamOf(args),
        backupRetentionDays: args.backupRetentionDays ?? sizes.backupRetentionDays,
        tableClass: args.tableClass ?? DynamodbTableClass.Standard,
        contributorInsights:
            args.contributorInsights ?? (sizes.throttledKeys ? DynamodbInsights.ThrottledKeys : DynamodbInsights.Off),
        consistency: args.consistency ?? DynamodbConsistency.Eventual,
        replicas: args.replicas ?? [],
    };
}

/** The type of a key attribute: text unless it is said. */
export function typeOf({ attributes }: Pick<DynamodbSettings, "attributes">, name: string): DynamodbAttributeType {
    return attributes[name] ?? DynamodbAttributeType.String;
}
