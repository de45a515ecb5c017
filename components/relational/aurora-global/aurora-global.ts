import * as pulumi from "@pulumi/pulumi";
import type * as aws from "@pulumi/aws";
import { alarmArns } from "../../foundation/aws/alarms";
import { refuse } from "../../shared/problems";
import type { Recovery } from "../../shared/store";
import type { RdsGrantArgs } from "../shared/database.args";
import { createMonitoringRole } from "../shared/monitoring-role";
import { grantProblems } from "./access.rules";
import { adviceOn } from "./advice";
import { watchMember } from "./alarms";
import type { AuroraGlobalArgs } from "./aurora-global.args";
import { auroraGlobalProblems } from "./aurora-global.rules";
import { settingsOf } from "./aurora-global.settings";
import type { AuroraContext } from "./context";
import type { MasterCredentials } from "./credentials";
import { createCredentials } from "./credentials";
import { endpointsOf } from "./endpoints";
import { subscribe } from "./events";
import { createGlobalCluster } from "./global-cluster";
import type { GrantTarget } from "./grants";
import { createGrant } from "./grants";
import type { AuroraMember } from "./member";
import { createMember } from "./member";
import type { AuroraProxy } from "./proxy";
import { createProxy } from "./proxy";
import { createReaderScaling } from "./reader-scaling";
import { recoveryOf } from "./recovery";
import { createSite } from "./site";

/** What a later grant is made from. */
interface Granting {
    context: AuroraContext;
    target: GrantTarget;
}

/** Beside the class, since a private field would become one of its outputs. */
const granting = new WeakMap<AuroraGlobal, Granting>();

/** Aurora PostgreSQL, in one region or as a global database: encrypted under a key of each region, private, TLS only, backed up, watched, and indifferent to which region writes. */
export class AuroraGlobal extends pulumi.ComponentResource {
    /** Host names by role: writer, reader, and where they exist proxy and proxy-reader. A global database's writer is the name that follows a failover; each region's own are writer-REGION, reader-REGION, proxy-REGION and proxy-reader-REGION. */
    public readonly endpoints: pulumi.Output<{ [role: string]: string }>;
    /** The port of every endpoint. */
    public readonly port: pulumi.Output<number>;
    /** The name of the database that was made; the empty string where none was asked for. */
    public readonly databaseName: pulumi.Output<string>;
    /** The ARN, in the first region, of the secret with the master user's name and password; a global database's is kept in every region. */
    public readonly secretRef: pulumi.Output<string>;
    /** The ARNs of the alarms, of all regions. */
    public readonly alarms: pulumi.Output<string[]>;
    /** What is lost, how long it takes and what to do, when the database has to be recovered. */
    public readonly recovery: pulumi.Output<Recovery>;
    /** The cluster that the database was created in; after a failover another one writes. */
    public readonly cluster: aws.rds.Cluster;
    /** The global cluster; left out for a regional database. */
    public readonly globalCluster?: aws.rds.GlobalCluster;
    /** The security groups of the clusters, by region; to let somebody in, name them in the region's network. */
    public readonly securityGroupIds: pulumi.Output<{ [region: string]: string }>;
    /** The clusters' resource ids, by which IAM names their users, by region. */
    public readonly clusterResourceIds: pulumi.Output<{ [region: string]: string }>;
    /** The CMKs, by region. */
    public readonly keyArns: pulumi.Output<{ [region: string]: string }>;

    constructor(name: string, args: AuroraGlobalArgs, opts?: pulumi.ComponentResourceOptions) {
        super("strata:index:AuroraGlobal", name, {}, opts);
        refuse("AuroraGlobal", name, auroraGlobalProblems(name, args));
        const settings = settingsOf(name, args);
        adviceOn(settings).forEach((advice) => void pulumi.log.warn(`AuroraGlobal "${name}": ${advice}`, this));
        const isMonitored = settings.monitoringIntervalSeconds > 0;
        const monitoringRole = isMonitored ? createMonitoringRole(name, args.tags, this) : undefined;
        const context: AuroraContext = { name, args, settings, parent: this, monitoringRole };

        const [homeSite, ...otherSites] = args.regions.map((place, index) => createSite(context, place, index));
        const globalCluster = createGlobalCluster(context);
        const [host, hostIs] = pulumi.deferredOutput<string>();
        const credentials = createCredentials(context, homeSite!, otherSites, host);
        const home = createMember(context, homeSite!, { globalCluster, credentials });
        hostIs(globalCluster?.endpoint ?? home.cluster.endpoint);
        const members = [home, ...otherSites.map((site) => createMember(context, site, { globalCluster, home }))];
        createReaderScaling(context, home);
        const secretArn = secretArnOf(home, credentials);
        const proxies = members.map((member) => createProxy(context, member, secretArn));
        const alarms = members.flatMap((member, index) => watch(context, member, proxies[index]));
        const target = { members, proxies: proxies.filter((proxy) => proxy !== undefined), secretArn };
        (args.grants ?? []).forEach((grant) => createGrant(context, target, grant));
        granting.set(this, { context, target });

        this.endpoints = endpointsOf(members, proxies, globalCluster);
        this.port = pulumi.output(settings.port);
        this.databaseName = pulumi.output(settings.databaseName ?? "");
        this.secretRef = secretArn;
        this.alarms = alarmArns(alarms);
        this.recovery = pulumi.output(recoveryOf(settings, args.regions));
        this.cluster = home.cluster;
        if (globalCluster !== undefined) this.globalCluster = globalCluster;
        this.securityGroupIds = byRegion(members, ({ site }) => site.securityGroupId);
        this.clusterResourceIds = byRegion(members, ({ cluster }) => cluster.clusterResourceId);
        this.keyArns = byRegion(members, ({ site }) => site.keyArn);
        const { endpoints, port, databaseName, secretRef, recovery, cluster } = this;
        const { securityGroupIds, clusterResourceIds, keyArns } = this;
        this.registerOutputs({
            ...{ endpoints, port, databaseName, secretRef, alarms: this.alarms, recovery, cluster, globalCluster },
            ...{ securityGroupIds, clusterResourceIds, keyArns },
        });
    }

    /** Lets an application's role connect in every region: as its own database user by IAM, or with the secret; its name must differ from the database's other grants. */
    public grantConnect(grant: RdsGrantArgs): aws.iam.RolePolicy {
        const { context, target } = granting.get(this) as Granting;
        refuse("AuroraGlobal", context.name, grantProblems(grant, context.settings));
        return createGrant(context, target, grant);
    }
}

/** Tells what happens to one member, and watches it. */
function watch(
    context: AuroraContext,
    member: AuroraMember,
    proxy: AuroraProxy | undefined,
): aws.cloudwatch.MetricAlarm[] {
    subscribe(context, member);
    return watchMember(context, member, proxy);
}

/** One fact of each member, by its region. */
function byRegion(
    members: AuroraMember[],
    of: (member: AuroraMember) => pulumi.Input<string>,
): pulumi.Output<{ [region: string]: string }> {
    return pulumi.output(Object.fromEntries(members.map((member) => [member.site.region, of(member)])));
}

/** The secret of the master user: Strata's own, or the one that RDS made with the cluster. */
function secretArnOf({ cluster }: AuroraMember, { secret }: MasterCredentials): pulumi.Output<string> {
    return secret?.secretArn ?? cluster.masterUserSecrets.apply((secrets) => secrets?.[0]?.secretArn ?? "");
}
