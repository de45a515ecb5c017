import * as redisenterprise from "@pulumi/azure-native/redisenterprise";
import * as pulumi from "@pulumi/pulumi";
import { sendDiagnostics } from "../../foundation/azure/diagnostics";
import { lockInProd } from "../../foundation/azure/lock";
import type { AzureKeyArgs, AzurePlacementArgs } from "../../foundation/azure/placement";
import { privateEndpoint } from "../../foundation/azure/private-endpoint";
import { AzureKeyUsage } from "../../foundation/azure/store-key/azure-store-key.args";
import { customerKeyFor } from "../../foundation/azure/store-key/customer-key";
import { EvictionPolicy } from "../elasticache/elasticache.args";
import { redisEndpoint } from "./access.rules";
import { AzureRedisPersistence } from "./azure-redis.args";
import { redisPort } from "./azure-redis.settings";
import type { AzureRedisContext } from "./context";

/** Where a cache stands. */
export interface RedisSite {
    /** What the names of its children begin with, after the store's: "" at home, "recovery-" in the recovery region. */
    prefix: string;
    placement: AzurePlacementArgs;
    customerKey?: AzureKeyArgs;
}

/** A cache: a cluster and its one database. */
export interface RedisCache {
    site: RedisSite;
    cluster: redisenterprise.RedisEnterprise;
    database: redisenterprise.Database;
    databaseId: pulumi.Output<string>;
    keyUri: pulumi.Input<string>;
}

/** Azure's words for what happens when the memory is full. */
const evictionPolicies: Record<EvictionPolicy, redisenterprise.EvictionPolicy> = {
    [EvictionPolicy.AllKeysLru]: redisenterprise.EvictionPolicy.AllKeysLRU,
    [EvictionPolicy.AllKeysLfu]: redisenterprise.EvictionPolicy.AllKeysLFU,
    [EvictionPolicy.AllKeysRandom]: redisenterprise.EvictionPolicy.AllKeysRandom,
    [EvictionPolicy.VolatileLru]: redisenterprise.EvictionPolicy.VolatileLRU,
    [EvictionPolicy.VolatileLfu]: redisenterprise.EvictionPolicy.VolatileLFU,
    [EvictionPolicy.VolatileTtl]: redisenterprise.EvictionPolicy.VolatileTTL,
    [EvictionPolicy.VolatileRandom]: redisenterprise.EvictionPolicy.VolatileRandom,
    [EvictionPolicy.NoEviction]: redisenterprise.EvictionPolicy.NoEviction,
};

/** How each kind of persistence is told; both switches always, so that taking one away turns it off. */
const persistences: Record<AzureRedisPersistence, redisenterprise.DatabaseArgs["persistence"]> = {
    [AzureRedisPersistence.None]: { aofEnabled: false, rdbEnabled: false },
    [AzureRedisPersistence.RdbHourly]: { aofEnabled: false, rdbEnabled: true, rdbFrequency: "1h" },
    [AzureRedisPersistence.RdbSixHourly]: { aofEnabled: false, rdbEnabled: true, rdbFrequency: "6h" },
    [AzureRedisPersistence.RdbTwelveHourly]: { aofEnabled: false, rdbEnabled: true, rdbFrequency: "12h" },
    [AzureRedisPersistence.Aof]: { aofEnabled: true, rdbEnabled: false, aofFrequency: "1s" },
};

/** Creates a cache that takes Entra sign-in and TLS only and is reached through its endpoint alone; `linked` is the cache of the other region that it joins. */
export function createCache(context: AzureRedisContext, site: RedisSite, linked?: RedisCache): RedisCache {
    const { name, args, settings, parent } = context;
    const { prefix, placement } = site;
    const { environment, tags } = args;
    const key = customerKeyFor(prefix === "" ? name : `${name}-recovery`, site.customerKey, {
        ...{ usage: AzureKeyUsage.Redis, placement, environment, tags, parent },
    });
    const cluster = createCluster(context, site, key);
    lockInProd(`${name}-${prefix}cluster`, cluster.id, settings.environment, { parent });
    const dns = args.endpointDns?.[redisEndpoint.subResource];
    const endpoint = { role: `${prefix}cluster`, targetId: cluster.id, ...redisEndpoint, dns };
    privateEndpoint(name, endpoint, placement, { parent, tags });
    const databaseId = pulumi.interpolate`${cluster.id}/databases/default`;
    const database = createDatabase(
        context,
        site,
        cluster,
        linked === undefined ? [databaseId] : [linked.database.id, databaseId],
    );
    const numbers = { role: `${prefix}cluster`, resourceId: cluster.id, logs: [] };
    sendDiagnostics(name, numbers, placement.workspaceId, { parent });
    const logs = { role: `${prefix}database`, resourceId: database.id, metrics: false };
    sendDiagnostics(name, logs, placement.workspaceId, { parent });
    return { site, cluster, database, databaseId, keyUri: key.keyUri };
}

function createCluster(
    { name, args, settings, parent }: AzureRedisContext,
    { prefix, placement }: RedisSite,
    key: AzureKeyArgs,
): redisenterprise.RedisEnterprise {
    const { UserAssignedIdentity } = redisenterprise.CmkIdentityType;
    return new redisenterprise.RedisEnterprise(
        `${name}-${prefix}cluster`,
        {
            resourceGroupName: placement.resourceGroupName,
            location: placement.location,
            sku: { name: settings.sku.name },
            // Replicas stand in other zones by themselves; sizes of this generation take no list of zones.
            highAvailability: settings.highAvailability ? "Enabled" : "Disabled",
            minimumTlsVersion: redisenterprise.TlsVersion.TlsVersion_1_2,
            publicNetworkAccess: redisenterprise.PublicNetworkAccess.Disabled,
            identity: {
                type: redisenterprise.ManagedServiceIdentityType.UserAssigned,
                userAssignedIdentities: [key.identityId],
            },
            encryption: {
                customerManagedKeyEncryption: {
                    keyEncryptionKeyUrl: key.keyUriWithVersion,
                    keyEncryptionKeyIdentity: {
                        identityType: UserAssignedIdentity,
                        userAssignedIdentityResourceId: key.identityId,
                    },
                },
            },
            tags: args.tags,
        },
        { parent, protect: settings.protection.protect },
    );
}

/** Every cluster has one database, whose name Azure wants to be "default". */
function createDatabase(
    { name, settings, parent }: AzureRedisContext,
    { prefix, placement }: RedisSite,
    cluster: redisenterprise.RedisEnterprise,
    linkedIds: pulumi.Input<string>[],
): redisenterprise.Database {
    const { geoReplication, persistence, modules } = settings;
    return new redisenterprise.Database(
        `${name}-${prefix}database`,
        {
            resourceGroupName: placement.resourceGroupName,
            clusterName: cluster.name,
            databaseName: "default",
            port: redisPort,
            clientProtocol: redisenterprise.Protocol.Encrypted,
            accessKeysAuthentication: redisenterprise.AccessKeysAuthentication.Disabled,
            clusteringPolicy: settings.clusteringPolicy,
            evictionPolicy: evictionPolicies[settings.evictionPolicy],
            modules: modules.length === 0 ? undefined : modules.map((module) => ({ name: module })),
            // A database of a group has no persistence at all, not even one that is turned off.
            persistence: geoReplication ? undefined : persistences[persistence],
            geoReplication: geoReplication
                ? { groupNickname: name, linkedDatabases: linkedIds.map((id) => ({ id })) }
                : undefined,
            deferUpgrade: settings.deferUpgrade ? "Deferred" : "NotDeferred",
        },
        {
            parent,
            protect: settings.protection.protect,
            // A cache is linked when it is created, and never by a change: that would empty it. Who joins later is Azure's to note.
            ignoreChanges: geoReplication ? ["geoReplication.linkedDatabases"] : undefined,
        },
    );
}
