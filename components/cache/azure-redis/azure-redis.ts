import type * as redisenterprise from "@pulumi/azure-native/redisenterprise";
import * as pulumi from "@pulumi/pulumi";
import { alertIds, createMetricAlerts } from "../../foundation/azure/alarms";
import type { AzurePrincipalArgs } from "../../foundation/azure/store-settings";
import { refuse } from "../../shared/problems";
import { brokenRules } from "../../shared/rule";
import type { Recovery } from "../../shared/store";
import { createAccess, createAccesses } from "./access";
import { principalsRules } from "./access.rules";
import { alarmsOf } from "./alarms";
import type { AzureRedisArgs } from "./azure-redis.args";
import { azureRedisProblems } from "./azure-redis.rules";
import { redisPort, settingsOf } from "./azure-redis.settings";
import type { RedisCache } from "./caches";
import { createCache } from "./caches";
import type { AzureRedisContext } from "./context";
import { recoveryOf } from "./recovery";

/** What a later grant is made from; beside the class, since a private field would become one of its outputs. */
const granting = new WeakMap<AzureRedis, { context: AzureRedisContext; caches: RedisCache[] }>();

/** A cache on Azure Managed Redis: encrypted, private, Entra sign-in and TLS only, watched, and with geo-replication written and read in two regions. */
export class AzureRedis extends pulumi.ComponentResource {
    /** Host names by role: primary, and with geo-replication recovery, which takes writes as well. */
    public readonly endpoints: pulumi.Output<{ [role: string]: string }>;
    /** The port of every endpoint. */
    public readonly port: pulumi.Output<number>;
    /** The resource ids of the metric alerts. */
    public readonly alarms: pulumi.Output<string[]>;
    /** What is lost, how long it takes and what to do, when the cache has to be recovered. */
    public readonly recovery: pulumi.Output<Recovery>;
    /** The cluster, which holds one database. */
    public readonly cluster: redisenterprise.RedisEnterprise;
    /** The database. */
    public readonly database: redisenterprise.Database;
    /** The URI of the key that encrypts its disks, without a version. */
    public readonly keyUri: pulumi.Output<string>;

    constructor(name: string, args: AzureRedisArgs, opts?: pulumi.ComponentResourceOptions) {
        super("strata:index:AzureRedis", name, {}, opts);
        refuse("AzureRedis", name, azureRedisProblems(args));
        const settings = settingsOf(args);
        const context: AzureRedisContext = { name, args, settings, parent: this };
        const { placement, customerKey, alertGroups, tags } = args;
        const recoverySite = settings.geoReplication ? args.recovery : undefined;

        const home = createCache(context, { prefix: "", placement, customerKey });
        const linked = recoverySite && createCache(context, { prefix: "recovery-", ...recoverySite }, home);
        const caches = linked === undefined ? [home] : [home, linked];
        for (const cache of caches) createAccesses(context, cache, args.principals);
        const specs = caches.flatMap(({ site, cluster }) => alarmsOf(settings, cluster.id, site.prefix));
        const watched = { resourceGroupName: placement.resourceGroupName, parent: this, tags };
        const alerts = createMetricAlerts(name, specs, alertGroups, watched);
        granting.set(this, { context, caches });

        this.endpoints = endpointsOf(home, linked);
        this.port = pulumi.output(redisPort);
        this.alarms = alertIds(alerts);
        this.recovery = pulumi.output(recoveryOf(settings, recoverySite?.placement.location));
        this.cluster = home.cluster;
        this.database = home.database;
        this.keyUri = pulumi.output(home.keyUri);
        const { endpoints, port, alarms, recovery, cluster, database, keyUri } = this;
        this.registerOutputs({ ...{ endpoints, port, alarms, recovery, cluster, database, keyUri } });
    }

    /** Lets a principal read and write, in every region of the cache; its name must differ from those of the other principals. */
    public grant(principal: AzurePrincipalArgs): redisenterprise.AccessPolicyAssignment[] {
        const { context, caches } = granting.get(this)!;
        refuse("AzureRedis", context.name, brokenRules(principalsRules([principal])));
        return caches.map((cache) => createAccess(context, cache, principal));
    }
}

/** Host names by role. */
function endpointsOf(home: RedisCache, linked: RedisCache | undefined): pulumi.Output<{ [role: string]: string }> {
    const hosts: { [role: string]: pulumi.Output<string> } = { primary: home.cluster.hostName };
    if (linked !== undefined) hosts.recovery = linked.cluster.hostName;
    return pulumi.output(hosts);
}
