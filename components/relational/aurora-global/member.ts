import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { restoreInputs } from "../../shared/restore";
import type { AuroraGlobalArgs } from "./aurora-global.args";
import { AuroraStorage } from "./aurora-global.args";
import type { AuroraContext } from "./context";
import type { MasterCredentials } from "./credentials";
import { engine, lifecycleOf } from "./global-cluster";
import { serverlessClass } from "./instance-classes";
import type { AuroraSite } from "./site";

/** The cluster of one region, with its instances. */
export interface AuroraMember {
    site: AuroraSite;
    cluster: aws.rds.Cluster;
    instances: aws.rds.ClusterInstance[];
}

/** What a member is made from besides its site. */
export interface MemberOrigin {
    /** Left out for a regional database. */
    globalCluster?: aws.rds.GlobalCluster;
    /** The member that the database is created in; left out for that one itself. */
    home?: AuroraMember;
    /** The master user, given to the first member only: the others have its users. */
    credentials?: MasterCredentials;
}

/**
 * What Aurora, and not the code, decides of a member of a global database: by a failover, where it replicates from and what it belongs to;
 * by the global cluster, its version.
 */
const decidedByAurora = ["globalClusterIdentifier", "replicationSourceIdentifier", "engineVersion"];

/** Creates the cluster of one region and its instances. One that joins a global database waits for the first region's instances, and is deleted before them. */
export function createMember(context: AuroraContext, site: AuroraSite, origin: MemberOrigin): AuroraMember {
    const { settings, parent } = context;
    const { globalCluster, home } = origin;
    const cluster = new aws.rds.Cluster(
        `${site.prefix}-cluster`,
        { ...clusterArgs(context, site, globalCluster), ...firstArgs(context, origin) },
        {
            parent,
            protect: settings.protection.protect,
            dependsOn: [...site.logs, ...(home?.instances ?? [])],
            ignoreChanges: globalCluster === undefined ? restoreInputs : [...restoreInputs, ...decidedByAurora],
        },
    );
    const instances = Array.from({ length: site.instances }, (_, index) =>
        createInstance(context, site, cluster, index),
    );
    return { site, cluster, instances };
}

/** What every member has. */
function clusterArgs(
    { args, settings, monitoringRole }: AuroraContext,
    site: AuroraSite,
    globalCluster: aws.rds.GlobalCluster | undefined,
): aws.rds.ClusterArgs {
    const { serverless } = settings;
    return {
        region: site.region,
        clusterIdentifier: site.clusterIdentifier,
        globalClusterIdentifier: globalCluster?.id,
        engine,
        engineVersion: settings.engineVersion,
        engineLifecycleSupport: globalCluster === undefined ? lifecycleOf(args.extendedSupport) : undefined,
        allowMajorVersionUpgrade: args.allowMajorVersionUpgrade,
        applyImmediately: settings.applyImmediately,
        serverlessv2ScalingConfiguration: serverless && {
            minCapacity: serverless.minAcu,
            maxCapacity: serverless.maxAcu,
            secondsUntilAutoPause: serverless.pauseAfterSeconds,
        },
        enableGlobalWriteForwarding: globalCluster && settings.writeForwarding,
        storageEncrypted: true,
        kmsKeyId: site.keyArn,
        storageType: storageTypeOf(args.storageType),
        port: settings.port,
        dbSubnetGroupName: site.subnetGroupName,
        vpcSecurityGroupIds: [site.securityGroupId],
        dbClusterParameterGroupName: site.parameterGroupName,
        iamDatabaseAuthenticationEnabled: settings.iamAuthentication,
        preferredMaintenanceWindow: settings.maintenanceWindow,
        copyTagsToSnapshot: true,
        enabledCloudwatchLogsExports: settings.logExports,
        monitoringInterval: settings.monitoringIntervalSeconds,
        monitoringRoleArn: monitoringRole?.arn,
        ...insightsArgs(settings, site.keyArn),
        ...backupArgs(settings, site.clusterIdentifier),
        tags: args.tags,
    };
}

/** Database Insights belongs to the cluster: instances that differ from it are refused. */
function insightsArgs(settings: AuroraContext["settings"], keyArn: pulumi.Input<string>): Partial<aws.rds.ClusterArgs> {
    const watched = settings.insightsRetentionDays > 0;
    return {
        performanceInsightsEnabled: watched,
        performanceInsightsKmsKeyId: watched ? keyArn : undefined,
        performanceInsightsRetentionPeriod: watched ? settings.insightsRetentionDays : undefined,
        databaseInsightsMode: watched ? settings.databaseInsights : undefined,
    };
}

/** Every member keeps backups and leaves a last snapshot: any of them may be the writer by then. */
function backupArgs(settings: AuroraContext["settings"], identifier: string): Partial<aws.rds.ClusterArgs> {
    const { finalSnapshot, deletionProtection } = settings.protection;
    return {
        backupRetentionPeriod: settings.backupRetentionDays,
        preferredBackupWindow: settings.backupWindow,
        deleteAutomatedBackups: !finalSnapshot,
        skipFinalSnapshot: !finalSnapshot,
        finalSnapshotIdentifier: finalSnapshot ? `${identifier}-final` : undefined,
        deletionProtection,
    };
}

/** What is said once, to the member that the database is created in. Source: "Using the Amazon RDS Data API", limitations: not on secondaries. */
function firstArgs({ args, settings }: AuroraContext, { credentials }: MemberOrigin): Partial<aws.rds.ClusterArgs> {
    if (credentials === undefined) return {};
    return {
        ...credentials.clusterArgs,
        ...originOf(args),
        databaseName: settings.databaseName,
        enableHttpEndpoint: settings.dataApi,
    };
}

/** What a regional database is restored from: a snapshot, or backups at a time. */
function originOf({ restore }: AuroraGlobalArgs): Partial<aws.rds.ClusterArgs> {
    if (restore === undefined) return {};
    const { snapshotIdentifier, dateTime } = restore;
    if (snapshotIdentifier !== undefined) return { snapshotIdentifier };
    return {
        restoreToPointInTime: {
            sourceClusterIdentifier: restore.sourceIdentifier,
            sourceClusterResourceId: restore.sourceResourceId,
            restoreToTime: dateTime,
            useLatestRestorableTime: dateTime === undefined ? true : undefined,
        },
    };
}

/** Aurora knows its standard storage by no name; said aloud, it ends the other kind. */
function storageTypeOf(given: AuroraStorage | undefined): string | undefined {
    return given === AuroraStorage.Standard ? "" : given;
}

/** Instances have numbers and no roles; the first two are the first that Aurora promotes, and serverless they keep the writer's size. */
function createInstance(
    context: AuroraContext,
    site: AuroraSite,
    cluster: aws.rds.Cluster,
    index: number,
): aws.rds.ClusterInstance {
    const { args, settings, parent, monitoringRole } = context;
    const { protect, forceDestroy } = settings.protection;
    return new aws.rds.ClusterInstance(
        `${site.prefix}-${index + 1}`,
        {
            region: site.region,
            identifier: `${site.clusterIdentifier}-${index + 1}`,
            clusterIdentifier: cluster.id,
            engine,
            instanceClass: settings.serverless === undefined ? settings.instance.name : serverlessClass,
            promotionTier: Math.max(index, 1),
            dbSubnetGroupName: site.subnetGroupName,
            publiclyAccessible: false,
            caCertIdentifier: settings.certificateAuthority,
            autoMinorVersionUpgrade: settings.autoMinorVersionUpgrade,
            applyImmediately: settings.applyImmediately,
            preferredMaintenanceWindow: settings.maintenanceWindow,
            copyTagsToSnapshot: true,
            monitoringInterval: settings.monitoringIntervalSeconds,
            monitoringRoleArn: monitoringRole?.arn,
            forceDestroy,
            tags: args.tags,
        },
        { parent, protect },
    );
}
