import type * as pulumi from "@pulumi/pulumi";
import type { AlertTopicArns, AwsPlacementArgs } from "../../foundation/aws/placement";
import type { SecretRotationArgs } from "../../foundation/aws/store-secret/store-secret.args";
import type { StoreArgs } from "../../shared/store";
import type { RecoveryCopy } from "../../shared/tiers";
import type {
    CertificateAuthority,
    DatabaseInsights,
    DatabaseRestoreArgs,
    RdsGrantArgs,
} from "../shared/database.args";
import type { RdsEngine } from "./engine-versions";

/** The recovery region, and what the database finds there. */
export interface RdsRecoveryArgs {
    /** The region, another than the database's own. */
    region: pulumi.Input<string>;
    /** The CMK of that region for the copy; it must admit RDS, Secrets Manager and CloudWatch Logs there. Default: a StoreKey of its own. */
    kmsKeyArn?: pulumi.Input<string>;
    /** The network of the read replica there; needed for recoveryCopy backups-and-replica. Default: none. */
    network?: AwsPlacementArgs;
    /** The topics of that region for the replica's alarms; needed for recoveryCopy backups-and-replica. Default: none. */
    alertTopics?: AlertTopicArns;
}

/** What may be set of a database beyond where it stands and who it belongs to; an entry of a platform's config sets the same. Sizes, versions and switches are plain, so that their rules run at preview. */
export interface RdsSettingArgs {
    /** The line of versions, "11.8" or "17", which takes its minors by itself; or one minor, "11.8.6", with autoMinorVersionUpgrade false. Default: 11.8 for MariaDB, 17 for PostgreSQL. */
    engineVersion?: string;

    /** The instance class, for example "db.r6g.xlarge". Default: by tier. */
    instanceClass?: string;
    /** Whether a standby stands ready in a second availability zone. Default: by tier and environment. */
    multiAz?: boolean;
    /** The storage to start with, in GiB, 20 to 65,536; raising it later grows the volume, it never shrinks. Default: by tier. */
    storageGib?: number;
    /** Where storage autoscaling stops, in GiB, at least 110 % of storageGib; 0 turns autoscaling off. Default: by tier, at least four times storageGib. */
    maxStorageGib?: number;
    /** Provisioned gp3 IOPS, 12,000 to 64,000, from 400 GiB on. Default: by tier from 400 GiB on, else what gp3 gives. */
    iops?: number;
    /** Provisioned gp3 throughput in MiB/s, 500 to 4,000 and at most a quarter of the IOPS, from 400 GiB on. Default: what gp3 gives. */
    storageThroughputMibps?: number;
    /** How many read replicas stand in the database's own region, 0 to 15. Default: 0. */
    readReplicas?: number;
    /** Whether RDS Proxy pools connections; with iamAuthentication its clients sign in by IAM. Default: by tier, where the version has it. */
    proxy?: boolean;
    /** The secrets of further database users that the proxy signs in as, one for each databaseUser of a grant, encrypted with the database's key. Default: the master user's secret only. */
    proxySecretArns?: pulumi.Input<string>[];

    /** How long automated backups reach back, in days, 1 to 35, in prod at least 7. Default: by tier. */
    backupRetentionDays?: number;
    /** What the recovery region keeps. Default: by tier. */
    recoveryCopy?: RecoveryCopy;
    /** When backups are made, every day, `hh:mm-hh:mm` in UTC. Default: 02:00-03:00. */
    backupWindow?: string;
    /** When RDS may maintain the instance, every week, `ddd:hh:mm-ddd:hh:mm` in UTC, outside of backupWindow. Default: sun:04:00-sun:05:00. */
    maintenanceWindow?: string;
    /** The name of the last snapshot. Default: `${identifier}-final`. */
    finalSnapshotIdentifier?: string;

    /** What a new instance is restored from; it keeps the master user of its source, which username must name, and its key, which kmsKeyArn must be. Default: nothing. */
    restore?: DatabaseRestoreArgs;

    /** The name of the instance in AWS, at most 50 characters. Default: project, stack and name, joined by hyphens. */
    identifier?: string;
    /** The database made in the instance. Default: none. */
    databaseName?: string;
    /** The master user; not admin, postgres or root. Default: stratamaster. */
    username?: string;
    /** The port, 1150 to 65535. Default: 3306 for MariaDB, 5432 for PostgreSQL. */
    port?: number;
    /** Whether RDS itself makes and rotates the master password. Default: true, but false with read replicas and blue/green updates, where RDS cannot. */
    managedPassword?: boolean;
    /** Who changes the master password, where RDS does not, and when. Default: nobody; RDS itself changes its own every week. */
    rotation?: SecretRotationArgs;
    /** Whether database users can sign in by IAM. Default: true where the version has it. */
    iamAuthentication?: boolean;
    /** Roles that may connect. Default: none. */
    grants?: RdsGrantArgs[];
    /** Who signs the server's certificate. Default: rds-ca-rsa2048-g1. */
    certificateAuthority?: CertificateAuthority;

    /** Whether RDS takes new minor versions in the maintenance window. Default: true. */
    autoMinorVersionUpgrade?: boolean;
    /** Whether a new engineVersion may be another line; set it for the update that changes the line, and take it away afterwards. Default: false. */
    allowMajorVersionUpgrade?: boolean;
    /** Whether updates go through a blue/green deployment, with a minute of downtime and not a restart's. Default: false. */
    blueGreenUpdates?: boolean;
    /** Whether a PostgreSQL line past its standard support is kept, at extra cost. Default: false. */
    extendedSupport?: boolean;
    /** Whether changes are made at once and not in the maintenance window. Default: false in prod, else true. */
    applyImmediately?: boolean;

    /** Parameters of the parameter group that replace or add to the tuned ones; the TLS ones stay. Default: none. */
    parameters?: { [name: string]: string };
    /** The most connections. Default: what RDS gives the instance's memory, at most 12,000 for MariaDB and 5,000 for PostgreSQL. */
    maxConnections?: number;
    /** MariaDB's query cache in MiB, used by `SELECT SQL_CACHE` only; 0 turns it off. Default: a 64th of the memory, at most 64. */
    queryCacheMib?: number;
    /** From how many seconds on a statement is logged as slow. Default: 1. */
    slowQuerySeconds?: number;
    /** What is audited: MariaDB's audit plugin events, or PostgreSQL's pgaudit classes. Default: CONNECT, QUERY_DDL, QUERY_DCL; ddl, role. */
    auditEvents?: string[];
    /** The logs sent to CloudWatch. Default: audit, error, slowquery for MariaDB; postgresql, upgrade for PostgreSQL; and iam-db-auth-error with iamAuthentication. */
    logExports?: string[];
    /** How long exported logs are kept, in days. Default: 365 in prod, else 30. */
    logRetentionDays?: number;
    /** Whether what happens to the instances (failover, failure, restart, recovery, full storage) is told to the warning topics; RDS keeps 20 subscriptions a region unless more are asked for. Default: true. */
    eventSubscription?: boolean;
    /** How much Database Insights shows. Default: advanced for tier premium, else standard. */
    databaseInsights?: DatabaseInsights;
    /** How long performance data is kept, in days: 7, a multiple of 31, or 731; 0 turns Insights off. Default: 465 for advanced, else 7. */
    insightsRetentionDays?: number;
    /** How often Enhanced Monitoring looks at the operating system, in seconds: 0, 1, 5, 10, 15, 30 or 60. Default: 15 for tier premium, else 60. */
    monitoringIntervalSeconds?: number;
}

/** What an RdsDatabase takes. Names of other resources are inputs. */
export interface RdsDatabaseArgs extends StoreArgs, RdsSettingArgs {
    /** The database engine. */
    engine: RdsEngine;
    /** Region, VPC, isolated subnets, and who may connect. */
    placement: AwsPlacementArgs;
    /** The topics that alarms report to, in the database's region. */
    alertTopics: AlertTopicArns;
    /** The recovery region; needed unless recoveryCopy is none. Default: none. */
    recovery?: RdsRecoveryArgs;
    /** The CMK for storage, secret, logs and insights, in the database's region; it must admit RDS, Secrets Manager and CloudWatch Logs. Needed with restore. Default: a StoreKey of its own. */
    kmsKeyArn?: pulumi.Input<string>;
}
