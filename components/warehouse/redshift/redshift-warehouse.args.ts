import type * as pulumi from "@pulumi/pulumi";
import type { AlertTopicArns, AwsPlacementArgs } from "../../foundation/aws/placement";
import type { StoreArgs } from "../../shared/store";
import type { RecoveryCopy, RedshiftDeployment } from "../../shared/tiers";

/** How a serverless workgroup weighs price against speed. */
export enum PricePerformance {
    LowCost = "low-cost",
    Economical = "economical",
    Balanced = "balanced",
    Resourceful = "resourceful",
    HighPerformance = "high-performance",
}

/** Which releases Redshift brings. */
export enum MaintenanceTrack {
    /** The newest certified release. */
    Current = "current",
    /** The one before it. */
    Trailing = "trailing",
}

/** What a usage limit counts. */
export enum UsageFeature {
    /** Minutes of concurrency scaling; provisioned only. */
    ConcurrencyScaling = "concurrency-scaling",
    /** TB that Spectrum scans in the lake; provisioned only. */
    Spectrum = "spectrum",
    /** TB that go to other regions. */
    CrossRegionDatasharing = "cross-region-datasharing",
    /** RPU-hours; serverless only. */
    ServerlessCompute = "serverless-compute",
}

/** How long a usage limit counts before it starts anew. */
export enum UsagePeriod {
    Daily = "daily",
    Weekly = "weekly",
    Monthly = "monthly",
}

/** What happens at a usage limit. */
export enum UsageAction {
    /** An entry in a system table. */
    Log = "log",
    /** A metric as well, and the store's alarm. */
    Alert = "alert",
    /** The feature is turned off until the period is over; for serverless-compute, user queries are. */
    Disable = "disable",
}

/** What the warehouse may do in a part of the lake. */
export enum LakeUse {
    /** Load from it (COPY), and query it in place. */
    Copy = "copy",
    /** Unload to it (UNLOAD). */
    Unload = "unload",
    /** Both. */
    CopyAndUnload = "copy-and-unload",
}

/** A limit to what is used, and paid for. */
export interface RedshiftUsageLimitArgs {
    /** What is counted. */
    feature: UsageFeature;
    /** How much of it: minutes, TB or RPU-hours. */
    amount: number;
    /** How long it counts. Default: monthly. */
    period?: UsagePeriod;
    /** What happens then. Default: alert. */
    action?: UsageAction;
}

/** A bucket of the lake, or a prefix of it, that COPY and UNLOAD may use. */
export interface RedshiftLakeArgs {
    /** The bucket's ARN. */
    bucketArn: pulumi.Input<string>;
    /** The CMK of the bucket. Default: none, for a bucket without one. */
    kmsKeyArn?: pulumi.Input<string>;
    /** The prefix, for example "curated/". Default: the whole bucket. */
    prefix?: string;
    /** What may be done there. Default: copy. */
    use?: LakeUse;
}

/** When a provisioned cluster rests, and costs storage only. */
export interface RedshiftPauseArgs {
    /** When it is paused, in UTC: `cron(minutes hours day-of-month month day-of-week year)`, for example "cron(0 19 ? * MON-FRI *)". */
    pauseAt: string;
    /** When it is resumed, in the same form. */
    resumeAt: string;
}

/** Lets an application's role connect, and no more. */
export interface RedshiftGrantArgs {
    /** What the policy is called: `${name}-grant-${grantName}`. */
    grantName: string;
    /** The name of the application's IAM role; in the database it is the user `IAMR:<role>`, whose rights are given in SQL. */
    roleName: pulumi.Input<string>;
    /** Whether the role may also run statements through the Data API, without a connection. Default: false. */
    dataApi?: boolean;
}

/** The snapshot that a new cluster is made from; it cannot be done to a cluster that exists, and taking it away later changes nothing. */
export interface RedshiftRestoreArgs {
    /** The snapshot's name, in the same account and region. Default: none. */
    snapshotIdentifier?: pulumi.Input<string>;
    /** The snapshot's ARN, where another account shares it or it is of a serverless namespace. Default: none. */
    snapshotArn?: pulumi.Input<string>;
}

/** The recovery region, and what the warehouse finds there. */
export interface RedshiftRecoveryArgs {
    /** The region, another than the warehouse's own. */
    region: pulumi.Input<string>;
    /** The CMK of that region for the copied snapshots; it must admit Redshift there. Default: a StoreKey of its own. */
    kmsKeyArn?: pulumi.Input<string>;
}

/** What may be set of a warehouse beyond where it stands and who it belongs to; an entry of a platform's config sets the same. Sizes and switches are plain, so that their rules run at preview. */
export interface RedshiftSettingArgs {
    /** Provisioned nodes, or serverless. Default: by tier. */
    deployment?: RedshiftDeployment;
    /** Provisioned: the node type, RA3 or RG; DC2 can no longer be created. Default: by tier. */
    nodeType?: string;
    /** Provisioned: the compute nodes, in each zone with multiAz. Default: by tier. */
    nodes?: number;
    /** Provisioned: whether the same nodes stand in a second availability zone. Default: by tier. */
    multiAz?: boolean;
    /** Provisioned: whether Redshift may move the cluster to another zone. Default: true, but false with multiAz, which needs none. */
    relocation?: boolean;
    /** Serverless: the RPU that a query starts with, 4, or 8 to 512 in steps of 8. Default: by tier. */
    baseCapacityRpu?: number;
    /** Serverless: the most RPU that it grows to, 8 to 512 in steps of 8. Default: by tier, at least baseCapacityRpu. */
    maxCapacityRpu?: number;
    /** Serverless: lets Redshift choose the capacity by this weight, from a base of 32 RPU on. Default: none, it starts with baseCapacityRpu. */
    pricePerformance?: PricePerformance;
    /** How much data is expected, in TB; checked against what the size can hold. Default: not checked. */
    expectedStorageTb?: number;

    /** How long automated snapshots are kept, in days, 1 to 35, in prod at least 7. Default: by tier. */
    backupRetentionDays?: number;
    /** How long manual snapshots are kept, in days, 1 to 3653; -1 keeps them for ever. Default: -1. */
    manualSnapshotRetentionDays?: number;
    /** How often a snapshot is taken, in hours, 1 to 24. Default: by tier. */
    snapshotIntervalHours?: number;
    /** What the recovery region keeps: none or backups. Default: by tier, none for serverless. */
    recoveryCopy?: RecoveryCopy;
    /** Provisioned: what a new cluster is made from. Default: nothing, it begins empty. */
    restore?: RedshiftRestoreArgs;
    /** The name of the last snapshot of a provisioned cluster. Default: `${identifier}-final`. */
    finalSnapshotIdentifier?: string;
    /** Provisioned: when Redshift may maintain the cluster, every week, `ddd:hh:mm-ddd:hh:mm` in UTC. Default: sun:04:00-sun:05:00. */
    maintenanceWindow?: string;
    /** Which releases Redshift brings. Default: current. */
    maintenanceTrack?: MaintenanceTrack;
    /** Provisioned, not in prod: when the cluster rests. Default: never. */
    pauseSchedule?: RedshiftPauseArgs;
    /** Provisioned: whether changes are made at once and not in the maintenance window. Default: false in prod, else true. */
    applyImmediately?: boolean;

    /** The name of the cluster, or of namespace and workgroup, in AWS, at most 50 characters. Default: project, stack and name, joined by hyphens. */
    identifier?: string;
    /** The first database. Default: warehouse. */
    databaseName?: string;
    /** The admin user; not awsuser or admin. Default: stratamaster. */
    username?: string;
    /** The port, 5431 to 5455 or 8191 to 8215. Default: 5439. */
    port?: number;
    /** Roles that may connect. Default: none. */
    grants?: RedshiftGrantArgs[];
    /** The parts of the lake that COPY and UNLOAD may use; they become the warehouse's default role. Default: none. */
    lake?: RedshiftLakeArgs[];
    /** Further roles that the warehouse may assume, at most 9. Default: none. */
    iamRoleArns?: pulumi.Input<string>[];
    /** Whether TLS keeps to FIPS 140. Default: false. */
    fips?: boolean;

    /** Provisioned: the workload management, a JSON array as Redshift takes it. Default: automatic, with concurrency scaling and maxQuerySeconds. */
    wlmJson?: string;
    /** How long a query may run before it is ended, in seconds, 1 to 86,399. Default: 14,400. */
    maxQuerySeconds?: number;
    /** Parameters that replace or add to the tuned ones; the TLS ones stay. Default: none. */
    parameters?: { [name: string]: string };
    /** Limits to what is used. Default: an hour of concurrency scaling a day, Spectrum's and other regions' TB, or RPU-hours of half the maximum. */
    usageLimits?: RedshiftUsageLimitArgs[];
    /** The audit logs. Default: connectionlog, userlog, useractivitylog. */
    logExports?: string[];
    /** Provisioned: the bucket that takes the audit logs; its policy must let Redshift write. Default: none, they go to CloudWatch. */
    auditBucketName?: string;
    /** How long audit logs are kept in CloudWatch, in days. Default: 365 in prod, else 30. */
    logRetentionDays?: number;
}

/** What a RedshiftWarehouse takes. Names of other resources are inputs. */
export interface RedshiftWarehouseArgs extends StoreArgs, RedshiftSettingArgs {
    /** Region, VPC, isolated subnets in three zones, and who may connect. */
    placement: AwsPlacementArgs;
    /** The topics that alarms report to, in the warehouse's region. */
    alertTopics: AlertTopicArns;
    /** The recovery region; needed unless recoveryCopy is none. Default: none. */
    recovery?: RedshiftRecoveryArgs;
    /** The CMK for data, secret and logs, in the warehouse's region; it must admit Redshift, Secrets Manager and CloudWatch Logs. Default: a StoreKey of its own. */
    kmsKeyArn?: pulumi.Input<string>;
}
