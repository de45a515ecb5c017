import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { restoreInputs } from "../../shared/restore";
import type { DocumentdbContext } from "./context";
import type { DocumentdbSite } from "./site";
import { logExports } from "./site";

/** A cluster and its instances, in one region. */
export interface Member {
    cluster: aws.docdb.Cluster;
    instances: aws.docdb.ClusterInstance[];
}

/** What only one of the members has. */
export interface MemberOptions {
    /** The global cluster; after a failover its members change roles, and the code's order means nothing. */
    globalCluster?: aws.docdb.GlobalCluster;
    /** The master user; a secondary cluster has the primary's. */
    credentials?: { masterUsername: string; masterPassword: pulumi.Output<string> };
    /** What must stand before. */
    dependsOn?: pulumi.Resource[];
}

/** Creates a cluster and its instances, which AWS spreads over the subnets' zones. */
export function createMember(context: DocumentdbContext, site: DocumentdbSite, options: MemberOptions): Member {
    const cluster = createCluster(context, site, options);
    const { settings } = context;
    const instances = Array.from({ length: settings.instances }, (_, index) =>
        createInstance(context, site, cluster, index + 1),
    );
    return { cluster, instances };
}

/** Backups, logs, and what stands between the data and its deletion. */
function keepingOf({ args, settings }: DocumentdbContext, identifier: string) {
    const { deletionProtection, finalSnapshot } = settings.protection;
    return {
        backupRetentionPeriod: settings.backupRetentionDays,
        preferredBackupWindow: settings.backupWindow,
        preferredMaintenanceWindow: settings.maintenanceWindow,
        enabledCloudwatchLogsExports: logExports,
        deletionProtection,
        skipFinalSnapshot: !finalSnapshot,
        finalSnapshotIdentifier: finalSnapshot ? finalSnapshotName(args, settings, identifier) : undefined,
    };
}

/** A name of the user's is the primary's; the secondary's snapshot has its own. */
function finalSnapshotName(
    { finalSnapshotIdentifier }: DocumentdbContext["args"],
    settings: DocumentdbContext["settings"],
    identifier: string,
): string {
    const isPrimary = identifier === settings.identifier;
    return (isPrimary ? finalSnapshotIdentifier : undefined) ?? `${identifier}-final`;
}

function createCluster(
    context: DocumentdbContext,
    site: DocumentdbSite,
    { globalCluster, credentials, dependsOn = [] }: MemberOptions,
): aws.docdb.Cluster {
    const { args, settings, parent } = context;
    const { protection, serverless } = settings;
    const { prefix, identifier } = site;
    return new aws.docdb.Cluster(
        `${prefix}-cluster`,
        {
            region: site.region,
            clusterIdentifier: identifier,
            globalClusterIdentifier: globalCluster?.id,
            engine: "docdb",
            engineVersion: settings.engineVersion,
            allowMajorVersionUpgrade: args.allowMajorVersionUpgrade,
            applyImmediately: settings.applyImmediately,
            ...firstArgs(args, credentials),
            port: settings.port,
            storageEncrypted: true,
            kmsKeyId: site.keyArn,
            storageType: settings.storageType,
            serverlessV2ScalingConfiguration: serverless
                ? { minCapacity: settings.minCapacityDcu, maxCapacity: settings.maxCapacityDcu }
                : undefined,
            dbSubnetGroupName: site.subnetGroupName,
            dbClusterParameterGroupName: site.parameterGroupName,
            vpcSecurityGroupIds: [site.securityGroupId],
            ...keepingOf(context, identifier),
            tags: args.tags,
        },
        {
            parent,
            protect: protection.protect,
            dependsOn: [...site.logs, ...dependsOn],
            ignoreChanges: globalCluster === undefined ? restoreInputs : [...restoreInputs, "globalClusterIdentifier"],
        },
    );
}

/** What is said once, to the primary: its master user, and what it is restored from. */
function firstArgs(args: DocumentdbContext["args"], credentials: MemberOptions["credentials"]) {
    return credentials === undefined ? {} : { ...credentials, ...originOf(args) };
}

/** What the primary is restored from: a snapshot, or backups at a time. */
function originOf({ restore }: DocumentdbContext["args"]): Partial<aws.docdb.ClusterArgs> {
    if (restore === undefined) return {};
    const { snapshotIdentifier, sourceIdentifier, dateTime } = restore;
    if (snapshotIdentifier !== undefined) return { snapshotIdentifier };
    if (sourceIdentifier === undefined) return {};
    return {
        restoreToPointInTime: {
            sourceClusterIdentifier: sourceIdentifier,
            restoreToTime: dateTime,
            useLatestRestorableTime: dateTime === undefined ? true : undefined,
        },
    };
}

function createInstance(
    { args, settings, parent }: DocumentdbContext,
    site: DocumentdbSite,
    cluster: aws.docdb.Cluster,
    number: number,
): aws.docdb.ClusterInstance {
    const watched = settings.performanceInsights;
    return new aws.docdb.ClusterInstance(
        `${site.prefix}-instance-${number}`,
        {
            region: site.region,
            identifier: `${site.identifier}-${number}`,
            clusterIdentifier: cluster.id,
            engine: "docdb",
            instanceClass: settings.instance.name,
            applyImmediately: settings.applyImmediately,
            caCertIdentifier: "rds-ca-rsa2048-g1",
            copyTagsToSnapshot: true,
            enablePerformanceInsights: watched,
            performanceInsightsKmsKeyId: watched ? site.keyArn : undefined,
            preferredMaintenanceWindow: settings.maintenanceWindow,
            // The first two are equally near to taking over; the others read.
            promotionTier: number <= 2 ? 0 : 1,
            tags: args.tags,
        },
        { parent, protect: settings.protection.protect },
    );
}
