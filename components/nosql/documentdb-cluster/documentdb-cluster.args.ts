import type * as pulumi from "@pulumi/pulumi";
import type { AlertTopicArns, AwsPlacementArgs } from "../../foundation/aws/placement";
import type { SecretRotationArgs } from "../../foundation/aws/store-secret/store-secret.args";
import type { RestoreArgs } from "../../shared/restore";
import type { StoreArgs } from "../../shared/store";

/** Which TLS a client must speak. */
export enum DocumentdbTls {
    Tls12 = "tls1.2+",
    Tls13 = "tls1.3+",
    /** FIPS 140-3, in some regions. */
    Fips = "fips-140-3",
}

/** How storage is billed. */
export enum DocumentdbStorage {
    /** By size, and by each I/O. */
    Standard = "standard",
    /** By size alone, at a higher price; cheaper from a quarter of the bill for I/O on. */
    IoOptimized = "iopt1",
}

/** The recovery region, and what the cluster finds there. */
export interface DocumentdbRecoveryArgs {
    /** The region, another than the cluster's own. */
    region: pulumi.Input<string>;
    /** The CMK of that region for the secondary cluster; it must admit RDS, Secrets Manager and CloudWatch Logs there. Default: a StoreKey of its own. */
    kmsKeyArn?: pulumi.Input<string>;
    /** The network of the secondary cluster. */
    network: AwsPlacementArgs;
    /** The topics of that region for the secondary cluster's alarms. */
    alertTopics: AlertTopicArns;
}

/** Lets an application's role read the credentials, and no more. A role that is made a user in `$external` signs in by IAM without them, from 5.0.0 on. */
export interface DocumentdbGrantArgs {
    /** What the policy is called: `${name}-grant-${grantName}`. */
    grantName: string;
    /** The name of the application's IAM role. */
    roleName: pulumi.Input<string>;
}

/** What may be set of a cluster beyond where it stands and who it belongs to; an entry of a platform's config sets the same. Sizes, versions and switches are plain, so that their rules run at preview. */
export interface DocumentdbSettingArgs {
    /** The version: 4.0.0, 5.0.0 or 8.0.0. Default: 5.0.0, which has long-term support. */
    engineVersion?: string;
    /** Whether a new engineVersion may be a major one; set it for the update that changes it. Default: false. */
    allowMajorVersionUpgrade?: boolean;
    /** The instance class, for example "db.r6g.large". Default: by tier. */
    instanceClass?: string;
    /** How many instances stand in the cluster, over its zones, 1 to 16; one writes, the others read and take over. Default: by tier, two at least in prod. */
    instances?: number;
    /** Whether instances grow and shrink by themselves, instead of instanceClass. Default: false. */
    serverless?: boolean;
    /** Serverless: the fewest DocumentDB capacity units (2 GiB each), 0.5 to 256 in steps of 0.5. Default: 0.5. */
    minCapacityDcu?: number;
    /** Serverless: the most of them, 1 to 256 in steps of 0.5. Default: 16. */
    maxCapacityDcu?: number;
    /** How storage is billed. Default: standard. */
    storageType?: DocumentdbStorage;
    /** Whether a secondary cluster stands in the recovery region, in a global cluster. Default: by tier. */
    global?: boolean;

    /** How long automated backups reach back, in days, 1 to 35, in prod at least 7. Default: by tier. */
    backupRetentionDays?: number;
    /** When backups are made, every day, `hh:mm-hh:mm` in UTC. Default: 02:00-03:00. */
    backupWindow?: string;
    /** When AWS may maintain the cluster, every week, `ddd:hh:mm-ddd:hh:mm` in UTC, outside of backupWindow. Default: sun:04:00-sun:05:00. */
    maintenanceWindow?: string;
    /** The name of the last snapshot. Default: `${identifier}-final`. */
    finalSnapshotIdentifier?: string;

    /** What a new cluster is restored from; it keeps the master user of its source, which username must name. A global one is restored as a single one first. Default: nothing. */
    restore?: RestoreArgs;

    /** The name of the cluster in AWS, at most 50 characters. Default: project, stack and name, joined by hyphens. */
    identifier?: string;
    /** The master user; not admin or root. Default: stratamaster. */
    username?: string;
    /** The port, 1150 to 65535. Default: 27017. */
    port?: number;
    /** Roles that may read the credentials. Default: none. */
    secretGrants?: DocumentdbGrantArgs[];
    /** Who changes the master password, and when. Default: nobody. */
    rotation?: SecretRotationArgs;
    /** Which TLS a client must speak. Default: tls1.2+. */
    tls?: DocumentdbTls;

    /** What is audited: ddl, dml_read, dml_write or all. Default: ddl. */
    auditEvents?: string[];
    /** From how many milliseconds on an operation is logged as slow, 50 or more. Default: 100. */
    slowOperationMs?: number;
    /** How long change streams reach back, in hours, 1 to 168. Default: 3. */
    changeStreamHours?: number;
    /** Parameters that replace or add to the tuned ones; tls stays. Default: none. */
    parameters?: { [name: string]: string };
    /** How long exported logs are kept, in days. Default: 365 in prod, else 30. */
    logRetentionDays?: number;
    /** Whether what happens to the clusters (failover, maintenance) is told to the warning topics; AWS keeps 20 subscriptions a region, with those of RDS, unless more are asked for. Default: true. */
    eventSubscription?: boolean;
    /** Whether Performance Insights keeps a week of load. Default: true, but false on burstable classes. */
    performanceInsights?: boolean;
    /** Whether changes are made at once and not in the maintenance window. Default: false in prod, else true. */
    applyImmediately?: boolean;
}

/** What a DocumentdbCluster takes. Names of other resources are inputs. */
export interface DocumentdbClusterArgs extends StoreArgs, DocumentdbSettingArgs {
    /** Region, VPC, isolated subnets, and who may connect. */
    placement: AwsPlacementArgs;
    /** The topics that alarms report to, in the cluster's region. */
    alertTopics: AlertTopicArns;
    /** The recovery region; needed with global. Default: none. */
    recovery?: DocumentdbRecoveryArgs;
    /** The CMK for storage, secret, logs and insights, in the cluster's region; it must admit RDS, Secrets Manager and CloudWatch Logs. Default: a StoreKey of its own. */
    kmsKeyArn?: pulumi.Input<string>;
}
