import type * as pulumi from "@pulumi/pulumi";
import type { AlertTopicArns } from "../../foundation/aws/placement";
import type { StoreArgs } from "../../shared/store";
import type {
    DynamodbGrantArgs,
    DynamodbImportArgs,
    DynamodbKinesisArgs,
    DynamodbRestoreArgs,
    DynamodbStreamView,
} from "./data.args";
import type {
    DynamodbAttributeType,
    DynamodbCapacityArgs,
    DynamodbGlobalIndexArgs,
    DynamodbLocalIndexArgs,
} from "./keys.args";

/** How capacity is bought. */
export enum DynamodbCapacityMode {
    /** By request. */
    OnDemand = "on-demand",
    /** By the hour. */
    Provisioned = "provisioned",
}

/** What the table is kept on. */
export enum DynamodbTableClass {
    Standard = "standard",
    /** Cheaper to keep, dearer to use; for data that is rarely touched. */
    InfrequentAccess = "infrequent-access",
}

/** Which keys CloudWatch Contributor Insights ranks. */
export enum DynamodbInsights {
    Off = "off",
    /** Those that are throttled. */
    ThrottledKeys = "throttled-keys",
    /** Those that are used most, and those that are throttled. */
    AllKeys = "all-keys",
}

/** How the regions of a global table agree; it cannot be changed afterwards. */
export enum DynamodbConsistency {
    /** Each region answers at once, and the others follow within about a second; the last writer wins. */
    Eventual = "eventual",
    /** A write is in two regions before it is done, and a strongly consistent read sees it everywhere. */
    Strong = "strong",
}

/** A copy of the table in another region, where it can be read and written. */
export interface DynamodbReplicaArgs {
    /** The region; another than the table's, and none twice. */
    region: string;
    /** The topics of that region for the replica's alarms. */
    alertTopics: AlertTopicArns;
    /** The CMK of that region; changing it makes the replica anew. Default: a StoreKey of its own. */
    kmsKeyArn?: pulumi.Input<string>;
    /** Whether the replica has continuous backups of its own, 35 days back. Default: true. */
    backups?: boolean;
    /** Which keys Contributor Insights ranks there. Default: the table's. */
    contributorInsights?: DynamodbInsights;
    /** What the replica is kept on. Default: the table's. */
    tableClass?: DynamodbTableClass;
    /** Tags for the replica beside the table's. Default: none. */
    tags?: { [key: string]: pulumi.Input<string> };
}

/** What may be set of a table beyond where it stands and who it belongs to; an entry of a platform's config sets the same. */
export interface DynamodbSettingArgs {
    /** The table's name in AWS, the same in every region. Default: project, stack and name, joined by hyphens. */
    tableName?: string;
    /** The attribute that is the partition key; changing it makes the table anew. */
    partitionKey?: string;
    /** The attribute that is the sort key; changing it makes the table anew. Default: none. */
    sortKey?: string;
    /** The types of key attributes that are not text. Default: string for each. */
    attributes?: { [name: string]: DynamodbAttributeType };
    /** Indexes with keys of their own, 20 at most. Default: none. */
    globalIndexes?: DynamodbGlobalIndexArgs[];
    /** Indexes with another sort key, 5 at most; they limit the items of one partition key to 10 GB. Default: none. */
    localIndexes?: DynamodbLocalIndexArgs[];

    /** How capacity is bought; it can be changed while the table is in use, from on-demand to provisioned only with the capacity of all indexes in one call, which the provider makes for no index that is a resource of its own: with globalIndexes, change it by `aws dynamodb update-table --billing-mode PROVISIONED --provisioned-throughput ... --global-secondary-index-updates ...` first, then set this and refresh. Default: on-demand. */
    capacityMode?: DynamodbCapacityMode;
    /** Read capacity of a provisioned table, in every region. Default: by tier. */
    readCapacity?: DynamodbCapacityArgs;
    /** Write capacity of a provisioned table. Default: by tier. */
    writeCapacity?: DynamodbCapacityArgs;
    /** Whether a provisioned table's capacity follows its use. Default: true. */
    autoscaling?: boolean;
    /** The most reads a second of an on-demand table. Default: no limit but the account's. */
    maxReadRequestUnits?: number;
    /** The most writes a second of an on-demand table. Default: no limit but the account's. */
    maxWriteRequestUnits?: number;
    /** Reads a second that the table can take at once, 12,000 or more, paid for once; it can only be raised. Default: what AWS gives. */
    warmReadUnits?: number;
    /** Writes a second that the table can take at once, 4,000 or more, paid for once; it can only be raised. Default: what AWS gives. */
    warmWriteUnits?: number;

    /** The attribute that says when an item expires, in seconds since 1970; it is gone within days of that. Default: none. */
    ttl?: string;
    /** What the table's stream says of a change. Default: new and old images where there are eventually consistent replicas, which need it, else no stream. */
    stream?: DynamodbStreamView;
    /** A Kinesis data stream that is sent every change. Default: none. */
    kinesis?: DynamodbKinesisArgs;

    /** How far back continuous backups reach, in days, 1 to 35, in prod at least 7. Default: by tier. */
    backupRetentionDays?: number;
    /** What the table is kept on. Default: standard. */
    tableClass?: DynamodbTableClass;
    /** Which keys of the table and its global indexes Contributor Insights ranks. Default: by tier. */
    contributorInsights?: DynamodbInsights;
    /** How the regions agree. Default: eventual. */
    consistency?: DynamodbConsistency;
    /** With strong consistency and one replica, the region that keeps the third vote and no data. Default: none. */
    witnessRegion?: string;

    /** The resource policy of the table, as JSON, for principals that IAM alone cannot name. Default: none. */
    resourcePolicy?: pulumi.Input<string>;
    /** Roles of applications, and what each may do. Default: none. */
    grants?: DynamodbGrantArgs[];
    /** Files that a new table is filled with. Default: none. */
    importFromS3?: DynamodbImportArgs;
    /** What a new table is restored from. Default: nothing. */
    restoreFrom?: DynamodbRestoreArgs;
}

/** What a DynamodbTable takes. */
export interface DynamodbTableArgs extends StoreArgs, DynamodbSettingArgs {
    /** The attribute that is the partition key; changing it makes the table anew. */
    partitionKey: string;
    /** The AWS region. Default: the provider's region (`aws:region`). */
    region?: pulumi.Input<string>;
    /** The topics that alarms report to, in the table's region. */
    alertTopics: AlertTopicArns;
    /** The copies in other regions; needed in tier premium, where an empty list says that there shall be none. Default: none. */
    replicas?: DynamodbReplicaArgs[];
    /** The CMK of the table, in its region; it must admit DynamoDB. Default: a StoreKey of its own. */
    kmsKeyArn?: pulumi.Input<string>;
}
