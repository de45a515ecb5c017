import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { CacheContext } from "./context";
import type { CacheCredentials } from "./credentials";
import { CacheAuthentication, ClusterMode } from "./elasticache.args";
import { isClustered } from "./elasticache.settings";
import { isTiered } from "./node-types";
import { parametersOf } from "./parameters";
import type { CacheSite } from "./site";
import { createLogs, createSubnetGroup } from "./site";
import type { CacheUsers } from "./users";

/** What a Global Datastore decides for all its members; left to it, a change here would ask a member for what ElastiCache refuses. */
const globalProperties = ["engine", "engineVersion", "nodeType", "numNodeGroups", "parameterGroupName"];

/** What only the creation of a group reads. A later change, even that it is left out, would replace the cache. */
const creationProperties = ["snapshotName", "snapshotArns"];

/**
 * What the group of either region is given; no topic, since ElastiCache publishes to none that is encrypted.
 * Source: "Event notifications and Amazon SNS", Amazon ElastiCache user guide.
 */
function sharedArgs(context: CacheContext, prefix: string, site: CacheSite) {
    const { args, settings } = context;
    const { protection, identifier } = settings;
    const finalSnapshot = args.finalSnapshotIdentifier ?? `${identifier}-final`;
    return {
        region: site.region,
        replicationGroupId: identifier,
        port: settings.port,
        subnetGroupName: createSubnetGroup(context, prefix, site).name,
        securityGroupIds: [site.securityGroupId],
        kmsKeyId: site.keyArn,
        automaticFailoverEnabled: isClustered(settings) || settings.nodesPerShard > 1,
        multiAzEnabled: settings.multiAz,
        logDeliveryConfigurations: createLogs(context, prefix, site),
        snapshotRetentionLimit: settings.backupRetentionDays,
        snapshotWindow: settings.backupWindow,
        maintenanceWindow: settings.maintenanceWindow,
        finalSnapshotIdentifier: protection.finalSnapshot ? finalSnapshot : undefined,
        autoMinorVersionUpgrade: settings.autoMinorVersionUpgrade,
        applyImmediately: settings.applyImmediately,
        tags: args.tags,
    };
}

/** Auto-named, so that a new family makes a new group beside the old one; by mode, as a group in use cannot change its mode. */
export function createParameterGroup(
    { name, args, settings, parent }: CacheContext,
    region: pulumi.Input<string> | undefined,
): aws.elasticache.ParameterGroup {
    const mode = isClustered(settings) ? "cluster-parameters" : "parameters";
    return new aws.elasticache.ParameterGroup(
        `${name}-${mode}`,
        {
            region,
            family: settings.line.family,
            description: `Parameters of ${name}`,
            parameters: parametersOf(settings, args.keyspaceEvents, args.parameters),
            tags: args.tags,
        },
        { parent },
    );
}

/**
 * Who is let in. From a token to users ElastiCache changes in one step (strategy DELETE). The way back has two, between which nobody
 * would be asked for anything: there the group is replaced instead.
 */
function accessArgs(context: CacheContext, { passwords }: CacheCredentials, users: CacheUsers | undefined) {
    const { settings } = context;
    if (users !== undefined) return { userGroupIds: [users.group.userGroupId], authTokenUpdateStrategy: "DELETE" };
    return { authToken: passwords[0], authTokenUpdateStrategy: settings.rotation.phase.toUpperCase() };
}

/** The nodes of the cache's own region: the primary, where there is a copy elsewhere. */
export function createReplicationGroup(
    context: CacheContext,
    site: CacheSite,
    credentials: CacheCredentials,
    users: CacheUsers | undefined,
): aws.elasticache.ReplicationGroup {
    const { name, args, settings, parent } = context;
    const { shards, nodesPerShard, clusterMode, protection, authentication } = settings;
    const isOneShard = clusterMode === ClusterMode.Disabled;
    return new aws.elasticache.ReplicationGroup(
        `${name}-cache`,
        {
            ...sharedArgs(context, name, site),
            snapshotName: args.restore?.snapshotName,
            snapshotArns: args.restore?.snapshotArns,
            ...accessArgs(context, credentials, users),
            description: `Cache ${name}`,
            engine: settings.engine,
            engineVersion: settings.engineVersion,
            nodeType: settings.node.name,
            clusterMode,
            ...(isOneShard
                ? { numCacheClusters: nodesPerShard }
                : { numNodeGroups: shards, replicasPerNodeGroup: nodesPerShard - 1 }),
            parameterGroupName: createParameterGroup(context, site.region).name,
            atRestEncryptionEnabled: true,
            transitEncryptionEnabled: true,
            transitEncryptionMode: settings.transitEncryptionMode,
            dataTieringEnabled: isTiered(settings.node) ? true : undefined,
        },
        {
            parent,
            protect: protection.protect,
            ignoreChanges: [...creationProperties, ...(settings.globalDatastore ? globalProperties : [])],
            replaceOnChanges: authentication === CacheAuthentication.Token ? ["userGroupIds"] : [],
            // Its name is fixed, so there is no room for another beside it.
            deleteBeforeReplace: true,
        },
    );
}

/** The copy in the recovery region. Engine, node type, shards, parameters and both encryptions are those of the Global Datastore. */
export function createSecondaryGroup(
    context: CacheContext,
    site: CacheSite,
    globalReplicationGroupId: pulumi.Output<string>,
    users: CacheUsers,
): aws.elasticache.ReplicationGroup {
    const { name, settings, parent } = context;
    const { nodesPerShard, clusterMode, protection } = settings;
    const isOneShard = clusterMode === ClusterMode.Disabled;
    return new aws.elasticache.ReplicationGroup(
        `${name}-recovery-cache`,
        {
            ...sharedArgs(context, `${name}-recovery`, site),
            description: `Copy of cache ${name}`,
            globalReplicationGroupId,
            userGroupIds: [users.group.userGroupId],
            ...(isOneShard ? { numCacheClusters: nodesPerShard } : { replicasPerNodeGroup: nodesPerShard - 1 }),
        },
        { parent, protect: protection.protect, deleteBeforeReplace: true },
    );
}
