import type * as pulumi from "@pulumi/pulumi";
import type { AlertTopicArns, AwsPlacementArgs } from "../../foundation/aws/placement";
import type { StoreArgs } from "../../shared/store";

/** The engines of a cache, by their names in ElastiCache. */
export enum CacheEngine {
    /** Open source, a fifth cheaper on nodes and a third cheaper serverless. */
    Valkey = "valkey",
    /** Redis OSS, which ends at 7.1 in ElastiCache. */
    Redis = "redis",
}

/** What a cache runs on. */
export enum CacheDeployment {
    /** Nodes of a chosen type, in shards with replicas. */
    Nodes = "nodes",
    /** No nodes to size: ElastiCache Serverless, paid by data and requests. */
    Serverless = "serverless",
}

/** Whether keys are spread over shards, and which protocol clients speak. */
export enum ClusterMode {
    Enabled = "enabled",
    /** One shard that speaks both protocols: the step between disabled and enabled. */
    Compatible = "compatible",
    Disabled = "disabled",
}

/** How clients prove who they are. */
export enum CacheAuthentication {
    /** Users with rights of their own (RBAC): one with a password, and one for each grant that signs in by IAM. */
    Users = "users",
    /** One token (AUTH) that opens everything; for clients that cannot send a user name. */
    Token = "token",
}

/** What happens to keys when the memory is full. */
export enum EvictionPolicy {
    AllKeysLru = "allkeys-lru",
    AllKeysLfu = "allkeys-lfu",
    AllKeysRandom = "allkeys-random",
    VolatileLru = "volatile-lru",
    VolatileLfu = "volatile-lfu",
    VolatileTtl = "volatile-ttl",
    VolatileRandom = "volatile-random",
    /** Nothing is evicted and writes are refused: for queues and sessions, whose loss hurts more than an error. */
    NoEviction = "noeviction",
}

/** Whether clients without TLS are let in. */
export enum TransitEncryptionMode {
    Required = "required",
    /** For the time of a migration only: clients with and without TLS are let in. */
    Preferred = "preferred",
}

/** The two steps by which a password or token is changed while clients stay connected. */
export enum RotationPhase {
    /** Both the new and the previous one are accepted. */
    Rotate = "rotate",
    /** Only the new one is accepted. */
    Set = "set",
}

/** What an application may do with the keys that it is granted. */
export enum CacheAccess {
    Read = "read",
    ReadWrite = "read-write",
}

/** Which password or token is in force. To change it: raise version with phase rotate, let clients read the secret again, then set phase to set. */
export interface CacheRotationArgs {
    /** Counts the passwords, from 1. Default: 1. */
    version?: number;
    /** Which of the two steps. Default: set. */
    phase?: RotationPhase;
}

/** What a serverless cache may grow to, and thereby cost. */
export interface CacheServerlessLimits {
    /** The most data, in GB, 1 to 5,000. Default: by tier. */
    maxStorageGb?: number;
    /** The data that is paid for at least, in GB, so that a warm-up does not wait for scaling. Default: none. */
    minStorageGb?: number;
    /** The most ElastiCache Processing Units a second, 1,000 to 15,000,000. Default: by tier. */
    maxEcpuPerSecond?: number;
    /** The ECPUs a second that are paid for at least. Default: none. */
    minEcpuPerSecond?: number;
}

/** Lets an application's role connect, and no more. */
export interface CacheGrantArgs {
    /** What the policy and the user are called: `${name}-grant-${grantName}`; lower-case letters, digits and hyphens. */
    grantName: string;
    /** The name of the application's IAM role. */
    roleName: pulumi.Input<string>;
    /** What it may do. Default: read-write; with authentication token the token decides, and this is left out. */
    access?: CacheAccess;
    /** The beginning of the keys and channels that it may use, for example "sessions:". Default: all. */
    keyPrefix?: string;
}

/** What a new cache is filled from; it cannot be done to a cache that exists, so a later change of it does nothing. */
export interface CacheRestoreArgs {
    /** Nodes: the name of a snapshot in the cache's region. Default: none. */
    snapshotName?: pulumi.Input<string>;
    /** The ARNs of snapshots for a serverless cache, of RDB files in S3 for nodes. Default: none. */
    snapshotArns?: pulumi.Input<string>[];
}

/** The recovery region, and what the cache finds there. */
export interface CacheRecoveryArgs {
    /** The region, another than the cache's own. */
    region: pulumi.Input<string>;
    /** The CMK of that region; it must admit ElastiCache, Secrets Manager and CloudWatch Logs there. Default: a StoreKey of its own. */
    kmsKeyArn?: pulumi.Input<string>;
    /** The network of the copy there. */
    network: AwsPlacementArgs;
    /** The topics of that region for the copy's alarms. */
    alertTopics: AlertTopicArns;
}

/** What may be set of a cache beyond where it stands and who it belongs to; an entry of a platform's config sets the same. */
export interface ElasticacheSettingArgs {
    /** The engine. Default: valkey. */
    engine?: CacheEngine;
    /** Nodes or serverless. Default: nodes. */
    deployment?: CacheDeployment;
    /** The version, major and minor: "8.2". Default: 8.2 for Valkey, 7.1 for Redis. */
    engineVersion?: string;

    /** The node type, for example "cache.r6g.large". Default: by tier. */
    nodeType?: string;
    /** Over how many shards keys are spread, 1 to 500. Default: by tier; 1 where clusterMode is not enabled. */
    shards?: number;
    /** How many nodes hold each shard, the primary included, 1 to 6. Default: by tier, in prod at least 2. */
    nodesPerShard?: number;
    /** Whether clients speak the cluster protocol. Default: enabled with more than one shard, else disabled. */
    clusterMode?: ClusterMode;
    /** Whether the nodes of a shard stand in several availability zones. Default: true with two nodes or more. */
    multiAz?: boolean;
    /** What a serverless cache may grow to. Default: by tier. */
    serverlessLimits?: CacheServerlessLimits;

    /** How long daily snapshots are kept, in days, 1 to 35. Default: by tier. */
    backupRetentionDays?: number;
    /** When the snapshot is made, every day, `hh:mm-hh:mm` in UTC, an hour or more. Default: 02:00-03:00. */
    backupWindow?: string;
    /** When ElastiCache may maintain nodes, every week, `ddd:hh:mm-ddd:hh:mm` in UTC, an hour or more, outside of backupWindow. Default: sun:04:00-sun:05:00. */
    maintenanceWindow?: string;
    /** The name of the last snapshot. Default: `${identifier}-final`. */
    finalSnapshotIdentifier?: string;
    /** What a new cache is filled from. Default: nothing, it begins empty. */
    restore?: CacheRestoreArgs;
    /** Whether the recovery region has a copy that can be promoted (Global Datastore). Default: by tier, where a recovery region is given. */
    globalDatastore?: boolean;

    /** The name of the cache in AWS, at most 30 characters. Default: project, stack and name, joined by hyphens. */
    identifier?: string;
    /** The port, 1024 to 65535; 6379 for serverless. Default: 6379. */
    port?: number;
    /** How clients prove who they are. Default: users. */
    authentication?: CacheAuthentication;
    /** The name of the user with the password. Default: strata. */
    username?: string;
    /** Which password or token is in force. Default: the first. */
    rotation?: CacheRotationArgs;
    /** Roles that may connect. Default: none. */
    grants?: CacheGrantArgs[];
    /** Whether clients without TLS are let in while an existing cache is migrated. Default: required. */
    transitEncryptionMode?: TransitEncryptionMode;

    /** Whether ElastiCache takes new minor and patch versions in the maintenance window. Default: true for the newest minor of its major version. */
    autoMinorVersionUpgrade?: boolean;
    /** Set for the update by which a Global Datastore takes another major version, and taken away afterwards. Default: false. */
    allowMajorVersionUpgrade?: boolean;
    /** Whether changes are made at once and not in the maintenance window. Default: false in prod, else true. */
    applyImmediately?: boolean;

    /** What happens to keys when the memory is full. Default: allkeys-lru. */
    evictionPolicy?: EvictionPolicy;
    /** Which events of keys are published to subscribers, in the letters of notify-keyspace-events, for example "Ex" for expiry. Default: none. */
    keyspaceEvents?: string;
    /** Parameters of the parameter group that replace or add to the tuned ones. Default: none. */
    parameters?: { [name: string]: string };
    /** From how many milliseconds on a command is logged as slow. Default: 10. */
    slowCommandMs?: number;
    /** How long slow and engine logs are kept, in days. Default: 365 in prod, else 30. */
    logRetentionDays?: number;
}

/** What an ElasticacheCluster takes. Names of other resources are inputs. */
export interface ElasticacheClusterArgs extends StoreArgs, ElasticacheSettingArgs {
    /** Region, VPC, isolated subnets, and who may connect. */
    placement: AwsPlacementArgs;
    /** The topics that alarms report to, in the cache's region. ElastiCache's own notifications go nowhere, since it publishes to no encrypted topic. */
    alertTopics: AlertTopicArns;
    /** The recovery region; needed for a Global Datastore. Default: none. */
    recovery?: CacheRecoveryArgs;
    /** The CMK for data, snapshots, secret and logs, in the cache's region; it must admit ElastiCache, Secrets Manager and CloudWatch Logs. Default: a StoreKey of its own. */
    kmsKeyArn?: pulumi.Input<string>;
}
