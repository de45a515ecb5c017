import type * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { alarmArns, createAlarms } from "../../foundation/aws/alarms";
import { refuse } from "../../shared/problems";
import type { Recovery } from "../../shared/store";
import { grantProblems } from "./access.rules";
import { cacheAlarms, copyAlarms } from "./alarms";
import { serverlessAlarms } from "./alarms.serverless";
import type { CacheContext } from "./context";
import { createCredentials } from "./credentials";
import type { CacheGrantArgs, ElasticacheClusterArgs } from "./elasticache.args";
import { CacheAuthentication, CacheDeployment, EvictionPolicy } from "./elasticache.args";
import { elasticacheProblems } from "./elasticache.rules";
import { isClustered, settingsOf } from "./elasticache.settings";
import type { CacheCopy } from "./global-datastore";
import { createCopy, recoveryKeyFor } from "./global-datastore";
import type { GrantTarget } from "./grants";
import { createGrant } from "./grants";
import { recoveryOf } from "./recovery";
import { createReplicationGroup } from "./replication-group";
import { createServerlessCache } from "./serverless";
import { createSite, keyFor } from "./site";
import { createUsers } from "./users";

/** What a later grant is made from. */
interface Granting {
    context: CacheContext;
    target: GrantTarget;
}

/** Beside the class, since a private field would become one of its outputs. */
const granting = new WeakMap<ElasticacheCluster, Granting>();

/** A Valkey or Redis OSS cache on Amazon ElastiCache: encrypted, private, TLS only, with users of its own, watched, and with a copy in another region. */
export class ElasticacheCluster extends pulumi.ComponentResource {
    /** Host names by role: configuration where clients speak the cluster protocol, else primary and reader; and where it exists recovery. */
    public readonly endpoints: pulumi.Output<{ [role: string]: string }>;
    /** The port of every endpoint; a serverless cache's reader listens on the next one. */
    public readonly port: pulumi.Output<number>;
    /** The ARN of the secret with the name and password of the user, or the token. */
    public readonly secretRef: pulumi.Output<string>;
    /** The ARNs of the alarms. */
    public readonly alarms: pulumi.Output<string[]>;
    /** What is lost, how long it takes and what to do, when the cache has to be recovered. */
    public readonly recovery: pulumi.Output<Recovery>;
    /** The nodes; left out for a serverless cache. */
    public readonly replicationGroup?: aws.elasticache.ReplicationGroup;
    /** The serverless cache; left out for nodes. */
    public readonly serverlessCache?: aws.elasticache.ServerlessCache;
    /** The Global Datastore; left out without a copy in another region. */
    public readonly globalReplicationGroup?: aws.elasticache.GlobalReplicationGroup;
    /** The security group of the cache; to let somebody in, name them in the placement. */
    public readonly securityGroupId: pulumi.Output<string>;
    /** The CMK of the cache. */
    public readonly keyArn: pulumi.Output<string>;

    constructor(name: string, args: ElasticacheClusterArgs, opts?: pulumi.ComponentResourceOptions) {
        super("strata:index:ElasticacheCluster", name, {}, opts);
        refuse("ElasticacheCluster", name, elasticacheProblems(name, args));
        const settings = settingsOf(name, args);
        const context: CacheContext = { name, args, settings, parent: this };
        const { region } = args.placement;
        warnOfFullCaches(context);

        const keyArn = keyFor(context, name, args.kmsKeyArn, region);
        const recoveryKey = recoveryKeyFor(context);
        const site = createSite(context, name, args.placement, region, keyArn);
        const credentials = createCredentials(context, keyArn, recoveryKey);
        const isToken = settings.authentication === CacheAuthentication.Token;
        const users = isToken ? undefined : createUsers(context, name, region, credentials);
        if (settings.deployment === CacheDeployment.Serverless && users !== undefined) {
            this.serverlessCache = createServerlessCache(context, site, users);
        } else {
            this.replicationGroup = createReplicationGroup(context, site, credentials, users);
        }
        const copy = this.replicationGroup && createCopy(context, recoveryKey, this.replicationGroup, credentials);
        const secretArn = credentials.secret.secretArn;
        const caches = [this.replicationGroup ?? this.serverlessCache!, ...(copy ? [copy.group] : [])];
        const target: GrantTarget = {
            cacheArns: caches.map(({ arn }) => arn),
            users: users === undefined ? [] : [users, ...(copy ? [copy.users] : [])],
            ...{ secretArn, keyArn, region },
        };
        (args.grants ?? []).forEach((grant) => createGrant(context, target, grant));
        granting.set(this, { context, target });

        this.endpoints = endpointsOf(context, this, copy);
        this.port = pulumi.output(settings.port);
        this.secretRef = secretArn;
        this.alarms = alarmArns(watch(context, copy));
        this.recovery = pulumi.output(copy?.site.region).apply((there) => recoveryOf(settings, there));
        if (copy !== undefined) this.globalReplicationGroup = copy.global;
        this.securityGroupId = site.securityGroupId;
        this.keyArn = pulumi.output(keyArn);
        this.registerOutputs(outputsOf(this));
    }

    /** Lets an application's role connect: as a user of its own by IAM, or with the token; its name must differ from the cache's other grants. */
    public grantConnect(grant: CacheGrantArgs): aws.iam.RolePolicy {
        const { context, target } = granting.get(this) as Granting;
        refuse("ElasticacheCluster", context.name, grantProblems(grant, context.settings));
        return createGrant(context, target, grant);
    }
}

function outputsOf(cache: ElasticacheCluster): pulumi.Inputs {
    const { endpoints, port, secretRef, alarms, recovery, securityGroupId, keyArn } = cache;
    const { replicationGroup, serverlessCache, globalReplicationGroup } = cache;
    return {
        ...{ endpoints, port, secretRef, alarms, recovery, securityGroupId, keyArn },
        ...{ replicationGroup, serverlessCache, globalReplicationGroup },
    };
}

/** A choice that is right for queues, and a surprise for whoever took it for a cache. */
function warnOfFullCaches({ name, settings, parent }: CacheContext): void {
    if (settings.evictionPolicy !== EvictionPolicy.NoEviction) return;
    const what = `cache "${name}" evicts nothing (evictionPolicy noeviction): when its memory is full it refuses writes`;
    // A log that fails must not fail the program, and nothing waits for it.
    void pulumi.log.warn(`${what}; keep the memory alarms on somebody's desk`, parent);
}

/** Host names by role, of those roles that there are. */
function endpointsOf(
    { settings }: CacheContext,
    { replicationGroup, serverlessCache }: ElasticacheCluster,
    copy: CacheCopy | undefined,
): pulumi.Output<{ [role: string]: string }> {
    const hosts: { [role: string]: pulumi.Output<string> } = {};
    if (serverlessCache !== undefined) {
        const address = (all: { address: string }[] | undefined) => all?.[0]?.address ?? "";
        hosts.configuration = serverlessCache.endpoints.apply(address);
        hosts.reader = serverlessCache.readerEndpoints.apply(address);
    }
    const entrance = (group: aws.elasticache.ReplicationGroup) =>
        isClustered(settings) ? group.configurationEndpointAddress : group.primaryEndpointAddress;
    if (replicationGroup !== undefined) {
        hosts[isClustered(settings) ? "configuration" : "primary"] = entrance(replicationGroup);
        if (!isClustered(settings)) hosts.reader = replicationGroup.readerEndpointAddress;
    }
    if (copy !== undefined) hosts.recovery = entrance(copy.group);
    return pulumi.output(hosts);
}

/** Creates the alarms of the cache and its copy, each in its own region. */
function watch({ name, args, settings, parent }: CacheContext, copy: CacheCopy | undefined) {
    const { tags, alertTopics, recovery, placement } = args;
    const isServerless = settings.deployment === CacheDeployment.Serverless;
    const specs = isServerless ? serverlessAlarms(settings) : cacheAlarms(settings);
    const here = createAlarms(name, specs, alertTopics, { parent, region: placement.region, tags });
    if (copy === undefined || recovery === undefined) return here;
    const there = copyAlarms(settings);
    return [...here, ...createAlarms(name, there, recovery.alertTopics, { parent, region: recovery.region, tags })];
}
