import * as aws from "@pulumi/aws";
import type { CacheContext } from "./context";
import type { CacheCredentials } from "./credentials";
import type { CacheRecoveryArgs } from "./elasticache.args";
import { ClusterMode } from "./elasticache.args";
import { createParameterGroup, createSecondaryGroup } from "./replication-group";
import type { CacheSite } from "./site";
import { createSite, keyFor } from "./site";
import type { CacheUsers } from "./users";
import { createUsers } from "./users";

/** The cache in its recovery region. */
export interface CacheCopy {
    site: CacheSite;
    users: CacheUsers;
    global: aws.elasticache.GlobalReplicationGroup;
    group: aws.elasticache.ReplicationGroup;
}

/** The recovery region and the CMK of what is kept there. */
export interface CacheRecoveryKey {
    recovery: CacheRecoveryArgs;
    region: CacheRecoveryArgs["region"];
    kmsKeyArn: NonNullable<CacheRecoveryArgs["kmsKeyArn"]>;
}

/** The key of the copy; undefined where there is none. */
export function recoveryKeyFor(context: CacheContext): CacheRecoveryKey | undefined {
    const { recovery } = context.args;
    if (recovery === undefined || !context.settings.globalDatastore) return undefined;
    const { region } = recovery;
    return { recovery, region, kmsKeyArn: keyFor(context, `${context.name}-recovery`, recovery.kmsKeyArn, region) };
}

/** The copy in the recovery region, which follows the primary within a second as a rule and is promoted by hand. */
export function createCopy(
    context: CacheContext,
    key: CacheRecoveryKey | undefined,
    primary: aws.elasticache.ReplicationGroup,
    credentials: CacheCredentials,
): CacheCopy | undefined {
    if (key === undefined) return undefined;
    const { recovery, region, kmsKeyArn } = key;
    const prefix = `${context.name}-recovery`;
    const site = createSite(context, prefix, recovery.network, region, kmsKeyArn);
    const users = createUsers(context, prefix, region, credentials);
    const global = createGlobalDatastore(context, primary);
    const group = createSecondaryGroup(context, site, global.globalReplicationGroupId, users);
    return { site, users, global, group };
}

/** What both regions share is decided here: engine, node type and shards are changed in the Global Datastore, never in a member. */
function createGlobalDatastore(
    context: CacheContext,
    primary: aws.elasticache.ReplicationGroup,
): aws.elasticache.GlobalReplicationGroup {
    const { name, args, settings, parent } = context;
    const { region } = args.placement;
    const isMajor = args.allowMajorVersionUpgrade ?? false;
    return new aws.elasticache.GlobalReplicationGroup(
        `${name}-global`,
        {
            region,
            globalReplicationGroupIdSuffix: settings.identifier,
            globalReplicationGroupDescription: `Cache ${name} in two regions`,
            primaryReplicationGroupId: primary.replicationGroupId,
            engine: settings.engine,
            engineVersion: settings.engineVersion,
            cacheNodeType: settings.node.name,
            numNodeGroups: settings.clusterMode === ClusterMode.Disabled ? undefined : settings.shards,
            parameterGroupName: isMajor ? globalParameterGroup(context) : undefined,
        },
        { parent, protect: settings.protection.protect },
    );
}

/** The parameter group that the members take over with a new major version. */
function globalParameterGroup(context: CacheContext) {
    const own = { ...context, name: `${context.name}-upgrade` };
    return createParameterGroup(own, context.args.placement.region).name;
}
