import type * as pulumi from "@pulumi/pulumi";
import type { AlertTopicArns, AwsPlacementArgs } from "../../foundation/aws/placement";
import type { SecretRotationArgs } from "../../foundation/aws/store-secret/store-secret.args";
import type { StoreArgs } from "../../shared/store";
import type {
    CertificateAuthority,
    DatabaseInsights,
    DatabaseRestoreArgs,
    RdsGrantArgs,
} from "../shared/database.args";

/** How Aurora bills its storage. */
export enum AuroraStorage {
    /** By the gigabyte and by the I/O. */
    Standard = "aurora",
    /** By the gigabyte only, at a higher price: cheaper once I/O is a quarter of the bill. Back to standard at any time, there again after 30 days. */
    IoOptimized = "aurora-iopt1",
}

/** What reader autoscaling keeps steady. */
export enum AuroraScalingMetric {
    /** The readers' average CPU utilisation, in percent. */
    Cpu = "RDSReaderAverageCPUUtilization",
    /** The readers' average number of connections. */
    Connections = "RDSReaderAverageDatabaseConnections",
}

/** Serverless v2: instances whose capacity follows their load, in Aurora capacity units (ACU) of 2 GiB of memory. */
export interface AuroraServerlessArgs {
    /** The least ACUs, 0 to 256 in halves; 0 lets an idle instance pause, at no cost but of some 15 seconds to resume. Default: 8 in a global database, else 2. */
    minAcu?: number;
    /** The most ACUs, 1 to 256 in halves. Default: twice the memory of the tier's class. */
    maxAcu?: number;
    /** After how many idle seconds an instance pauses, 300 to 86,400, where minAcu is 0. Default: 300. */
    pauseAfterSeconds?: number;
}

/** How many readers autoscaling adds, and when. */
export interface AuroraReaderScalingArgs {
    /** The fewest readers, 0 to 15. Default: those of instances. */
    minReaders?: number;
    /** The most readers, those of instances included, to 15. */
    maxReaders: number;
    /** What is kept steady. Default: the readers' CPU. */
    metric?: AuroraScalingMetric;
    /** Where it is kept: percent of CPU, or connections. Default: 60 percent; 70 percent of the most connections. */
    target?: number;
    /** How long to wait after readers were added, in seconds. Default: 300. */
    scaleOutCooldownSeconds?: number;
    /** How long to wait after readers were removed, in seconds. Default: 600. */
    scaleInCooldownSeconds?: number;
}

/** One region of the database, and what the database finds there. Which region writes is Aurora's to say, and a failover's to change. */
export interface AuroraRegionArgs {
    /** The region; it names the cluster and its resources there, so it is plain. */
    region: string;
    /** The VPC and isolated subnets there, and who may connect; its own region is not looked at. */
    network: AwsPlacementArgs;
    /** The topics that alarms report to, in that region. */
    alertTopics: AlertTopicArns;
    /** The CMK of that region for storage, secret, logs and insights; it must admit RDS, Secrets Manager and CloudWatch Logs there. Default: a StoreKey of its own. */
    kmsKeyArn?: pulumi.Input<string>;
    /** How many instances the cluster there has. Default: those of instances, so that every region can take over. */
    instances?: number;
}

/** What may be set of a database beyond where it stands and who it belongs to; an entry of a platform's config sets the same. Sizes, versions and switches are plain, so that their rules run at preview. */
export interface AuroraSettingArgs {
    /** The line of versions, "17", which takes its minors by itself; or one minor, "17.7", with autoMinorVersionUpgrade false. A global database takes a minor only, as AWS upgrades none of its members by itself. Raising it upgrades a global database in one update: for a minor its readers' regions first and the writer's last, for a line all together, after which each region takes its new parameter group. Default: 17, global 17.7. */
    engineVersion?: string;
    /** Whether the regions form one global database. A regional database becomes one by hand: make the global cluster from it (`aws rds create-global-cluster --source-db-cluster-identifier`), import it as `${name}-global`, then set this. Default: by tier. */
    global?: boolean;

    /** The instance class, for example "db.r6g.xlarge"; a global database takes none of the t classes. Default: by tier. */
    instanceClass?: string;
    /** How many instances each region has, writer and readers, 1 to 16; in a global database the first region has room for 15 readers less its other regions. Default: by tier, in prod at least 2. */
    instances?: number;
    /** Serverless v2 in place of instanceClass. Default: instances of a fixed size. */
    serverless?: AuroraServerlessArgs;
    /** Adds readers to the first region, and takes them away; other regions of a global database have no autoscaling in Aurora. Default: none. */
    readerAutoscaling?: AuroraReaderScalingArgs;
    /** How the storage is billed. Default: aurora, by the I/O. */
    storageType?: AuroraStorage;
    /** Whether RDS Proxy pools connections in every region; with iamAuthentication its clients sign in by IAM. Default: by tier, and not where instances may pause. */
    proxy?: boolean;
    /** The secrets of further database users that the proxies sign in as, one for each databaseUser of a grant, encrypted with the first region's key and replicated to the other regions. Default: the master user's secret only. */
    proxySecretArns?: pulumi.Input<string>[];
    /** Whether the regions that read send writes on to the one that writes. Default: false. */
    writeForwarding?: boolean;
    /** Whether the first region takes SQL over HTTPS (RDS Data API); not on t classes. Default: false. */
    dataApi?: boolean;

    /** How long automated backups reach back, in days, 1 to 35, in prod at least 7. Default: by tier. */
    backupRetentionDays?: number;
    /** When backups are made, every day, `hh:mm-hh:mm` in UTC. Default: 02:00-03:00. */
    backupWindow?: string;
    /** When RDS may maintain the clusters, every week, `ddd:hh:mm-ddd:hh:mm` in UTC, outside of backupWindow. Default: sun:04:00-sun:05:00. */
    maintenanceWindow?: string;

    /** What a new regional database is restored from; it keeps the master user of its source, which username must name. A global one is restored as a regional one first; see global. Default: nothing. */
    restore?: DatabaseRestoreArgs;

    /** What names of clusters in AWS begin with, at most 40 characters; the region follows. Default: project, stack and name, joined by hyphens. */
    identifier?: string;
    /** The database made in the cluster. Default: none. */
    databaseName?: string;
    /** The master user; not admin, postgres or root. Default: stratamaster. */
    username?: string;
    /** The port, 1150 to 65535. Default: 5432. */
    port?: number;
    /** Whether RDS itself makes and rotates the master password, which it cannot for a global database. Default: true, global false. */
    managedPassword?: boolean;
    /** Who changes the master password, where RDS does not, and when. Default: nobody; RDS itself changes its own every week. */
    rotation?: SecretRotationArgs;
    /** Whether database users can sign in by IAM. Default: true. */
    iamAuthentication?: boolean;
    /** Roles that may connect, in every region. Default: none. */
    grants?: RdsGrantArgs[];
    /** Who signs the servers' certificates. Default: rds-ca-rsa2048-g1. */
    certificateAuthority?: CertificateAuthority;

    /** Whether RDS takes new minor versions in the maintenance window, which it does not for a global database. Default: true, global false. */
    autoMinorVersionUpgrade?: boolean;
    /** Whether a new engineVersion may be another line; set it for the update that changes the line, and take it away afterwards. A global database is upgraded by its provider whatever this says. Default: false. */
    allowMajorVersionUpgrade?: boolean;
    /** Whether a line past its standard support is kept, at extra cost. Default: false. */
    extendedSupport?: boolean;
    /** Whether changes are made at once and not in the maintenance window. Default: false in prod, else true. */
    applyImmediately?: boolean;

    /** Parameters of the cluster parameter groups that replace or add to the tuned ones; the TLS ones stay. Default: none. */
    parameters?: { [name: string]: string };
    /** The most connections of an instance. Default: what RDS gives its memory, at most 5,000; serverless that of maxAcu, and at most 2,000 where minAcu is 0 or 0.5. */
    maxConnections?: number;
    /** From how many seconds on a statement is logged as slow. Default: 1. */
    slowQuerySeconds?: number;
    /** What pgaudit records. Default: ddl, role. */
    auditEvents?: string[];
    /** The logs sent to CloudWatch. Default: postgresql, and iam-db-auth-error with iamAuthentication. */
    logExports?: string[];
    /** How long exported logs are kept, in days. Default: 365 in prod, else 30. */
    logRetentionDays?: number;
    /** Whether what happens to clusters and instances (failover, failure, restart, recovery, maintenance) is told to the warning topics; RDS keeps 20 subscriptions a region unless more are asked for. Default: true. */
    eventSubscription?: boolean;
    /** How much Database Insights shows, of all instances of a cluster. Default: advanced for tier premium, else standard. */
    databaseInsights?: DatabaseInsights;
    /** How long performance data is kept, in days: 7, a multiple of 31, or 731; 0 turns Insights off. Default: 465 for advanced, else 7. */
    insightsRetentionDays?: number;
    /** How often Enhanced Monitoring looks at the operating system, in seconds: 0, 1, 5, 10, 15, 30 or 60. Default: 15 for tier premium, else 60. */
    monitoringIntervalSeconds?: number;
}

/** What an AuroraGlobal takes. Names of other resources are inputs. */
export interface AuroraGlobalArgs extends StoreArgs, AuroraSettingArgs {
    /** The regions, the one where the database is created first; the order says nothing about who writes now. A regional database has one, a global one two to eleven. */
    regions: AuroraRegionArgs[];
}
