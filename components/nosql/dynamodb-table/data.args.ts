import type * as pulumi from "@pulumi/pulumi";

/** What the table's stream says of an item that changes. */
export enum DynamodbStreamView {
    KeysOnly = "keys-only",
    NewImage = "new-image",
    OldImage = "old-image",
    NewAndOldImages = "new-and-old-images",
}

/** Where AWS counts time in a Kinesis stream of changes. */
export enum DynamodbStreamPrecision {
    Millisecond = "MILLISECOND",
    Microsecond = "MICROSECOND",
}

/** A Kinesis data stream that is sent every change, beside the table's own stream. */
export interface DynamodbKinesisArgs {
    /** The stream's ARN; of the table's account and region. */
    streamArn: pulumi.Input<string>;
    /** How exact the time of a change is. Default: microseconds. */
    precision?: DynamodbStreamPrecision;
}

/** How a file that is imported is written. */
export enum DynamodbImportFormat {
    Csv = "CSV",
    DynamodbJson = "DYNAMODB_JSON",
    Ion = "ION",
}

/** How a file that is imported is compressed. */
export enum DynamodbImportCompression {
    None = "NONE",
    Gzip = "GZIP",
    Zstd = "ZSTD",
}

/** Files in S3 that a new table is filled with; it cannot be done to a table that exists, and taking it away later changes nothing. */
export interface DynamodbImportArgs {
    /** The bucket's name. */
    bucketName: pulumi.Input<string>;
    /** Only the objects whose keys begin so. Default: all of the bucket. */
    keyPrefix?: pulumi.Input<string>;
    /** The account that owns the bucket. Default: the table's own. */
    bucketOwner?: pulumi.Input<string>;
    /** How the files are written. */
    format: DynamodbImportFormat;
    /** How the files are compressed. Default: not at all. */
    compression?: DynamodbImportCompression;
    /** What separates the columns of CSV. Default: a comma. */
    csvDelimiter?: string;
    /** The columns of CSV files that begin with no header. Default: the first line. */
    csvHeaders?: string[];
}

/** A table or a backup that a new table is made from; it cannot be done to a table that exists. */
export interface DynamodbRestoreArgs {
    /** The name of the table, in the same region, to restore from its point-in-time recovery. Default: none. */
    sourceTableName?: pulumi.Input<string>;
    /** The ARN of the table to restore from its point-in-time recovery; needed from another region. Default: none. */
    sourceTableArn?: pulumi.Input<string>;
    /** The ARN of the backup to restore. Default: none. */
    backupArn?: pulumi.Input<string>;
    /** The time to restore to, for example "2026-11-21T08:00:00Z". Default: the latest that can be. */
    dateTime?: string;
}

/** What an application's role may do with a table and its indexes. */
export enum DynamodbAccess {
    /** Read items, one by one, by query and by scan. */
    Read = "read",
    /** Write and delete items, without reading any. */
    Write = "write",
    /** Read, write and delete items. */
    ReadWrite = "read-write",
    /** Read the table's stream of changes. */
    Stream = "stream",
}

/** An application's access to a table. */
export interface DynamodbGrantArgs {
    /** What the policy is called: `${name}-grant-${grantName}`. */
    grantName: string;
    /** The name (not the ARN) of the application's IAM role. */
    roleName: pulumi.Input<string>;
    /** What the role may do. */
    access: DynamodbAccess;
}
