/** What a key attribute holds. */
export enum DynamodbAttributeType {
    String = "string",
    Number = "number",
    Binary = "binary",
}

/** Which attributes an index keeps copies of. */
export enum DynamodbProjection {
    /** Every attribute; a query never has to read the table. */
    All = "all",
    /** The keys of the table and the index. */
    KeysOnly = "keys-only",
    /** The keys, and the attributes named. */
    Include = "include",
}

/** How much capacity a provisioned table or index has of one kind, reads or writes, in units a second. */
export interface DynamodbCapacityArgs {
    /** What it starts with; autoscaling takes it from there. Default: the minimum. */
    seed?: number;
    /** The least that autoscaling leaves, and all there is without autoscaling; 1 or more. Default: 5. */
    minimum?: number;
    /** The most that autoscaling gives. Default: by tier, and at least the minimum. */
    maximum?: number;
    /** The share of the capacity, in percent, that autoscaling aims to have used, 20 to 90. Default: 70. */
    targetPercent?: number;
}

/** An index with keys of its own, which can come and go while the table is in use. */
export interface DynamodbGlobalIndexArgs {
    /** Names the index: 3 to 255 letters, digits, hyphens, underscores and dots. */
    name: string;
    /** The attributes that together are the partition key, one to four; a query gives all of them. */
    partitionKeys: string[];
    /** The attributes that together are the sort key, up to four; a query gives them from left to right. Default: none. */
    sortKeys?: string[];
    /** Which attributes the index keeps. Default: all. */
    projection?: DynamodbProjection;
    /** The attributes of projection include, 100 at most over all indexes. Default: none. */
    projectedAttributes?: string[];
    /** Read capacity of a provisioned table's index. Default: the table's. */
    readCapacity?: DynamodbCapacityArgs;
    /** Write capacity of a provisioned table's index; less than the table's throttles writes to the table. Default: the table's. */
    writeCapacity?: DynamodbCapacityArgs;
    /** The most reads a second of an on-demand table's index. Default: no limit but the account's. */
    maxReadRequestUnits?: number;
    /** The most writes a second of an on-demand table's index. Default: no limit but the account's. */
    maxWriteRequestUnits?: number;
    /** Reads a second that the index can take at once, 12,000 or more, paid for once. Default: what AWS gives. */
    warmReadUnits?: number;
    /** Writes a second that the index can take at once, 4,000 or more, paid for once. Default: what AWS gives. */
    warmWriteUnits?: number;
}

/** An index with the table's partition key and another sort key; it is made with the table, and lives and dies with it. */
export interface DynamodbLocalIndexArgs {
    /** Names the index: 3 to 255 letters, digits, hyphens, underscores and dots. */
    name: string;
    /** The attribute that is its sort key. */
    sortKey: string;
    /** Which attributes the index keeps. Default: all. */
    projection?: DynamodbProjection;
    /** The attributes of projection include, 100 at most over all indexes. Default: none. */
    projectedAttributes?: string[];
}
