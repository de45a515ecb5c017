import * as pulumi from "@pulumi/pulumi";
import type * as aws from "@pulumi/aws";
import { alarmArns, createAlarms } from "../../foundation/aws/alarms";
import { refuse } from "../../shared/problems";
import type { Recovery } from "../../shared/store";
import { proxyAlarms } from "../shared/alarms.proxy";
import type { RdsGrantArgs } from "../shared/database.args";
import { createMonitoringRole } from "../shared/monitoring-role";
import { readerAlarms, writerAlarms } from "./alarms";
import { grantProblems } from "./access.rules";
import type { RdsContext } from "./context";
import type { MasterCredentials } from "./credentials";
import { createCredentials } from "./credentials";
import type { GrantTarget } from "./grants";
import { createGrant } from "./grants";
import { createReaders, createWriter } from "./instances";
import { subscribe } from "./events";
import { createProxy } from "./proxy";
import type { RdsDatabaseArgs } from "./rds-database.args";
import { rdsDatabaseProblems } from "./rds-database.rules";
import { settingsOf } from "./rds-database.settings";
import type { RecoveryRegion } from "./recovery";
import { createRecovery, recoveryKeyFor, recoveryOf } from "./recovery";
import { createSite, keyFor } from "./site";

/** What a later grant is made from. */
interface Granting {
    context: RdsContext;
    target: GrantTarget;
}

/** Beside the class, since a private field would become one of its outputs. */
const granting = new WeakMap<RdsDatabase, Granting>();

/** A MariaDB or PostgreSQL database on Amazon RDS: encrypted, private, TLS only, backed up, watched, and recoverable in another region. */
export class RdsDatabase extends pulumi.ComponentResource {
    /** Host names by role: writer, and where they exist reader, proxy and recovery. */
    public readonly endpoints: pulumi.Output<{ [role: string]: string }>;
    /** The port of every endpoint. */
    public readonly port: pulumi.Output<number>;
    /** The ARN of the secret with the master user's name and password; with a recovery copy, Strata's own secret is kept there as well. */
    public readonly secretRef: pulumi.Output<string>;
    /** The ARNs of the alarms. */
    public readonly alarms: pulumi.Output<string[]>;
    /** What is lost, how long it takes and what to do, when the database has to be recovered. */
    public readonly recovery: pulumi.Output<Recovery>;
    /** The writer. */
    public readonly instance: aws.rds.Instance;
    /** The security group of the database; to let somebody in, name them in the placement. */
    public readonly securityGroupId: pulumi.Output<string>;
    /** The writer's resource id, by which IAM names its users. */
    public readonly dbiResourceId: pulumi.Output<string>;
    /** The CMK of the database. */
    public readonly keyArn: pulumi.Output<string>;
    /** The proxy's host name; left out without a proxy. */
    public readonly proxyEndpoint?: pulumi.Output<string>;

    constructor(name: string, args: RdsDatabaseArgs, opts?: pulumi.ComponentResourceOptions) {
        super("strata:index:RdsDatabase", name, {}, opts);
        refuse("RdsDatabase", name, rdsDatabaseProblems(name, args));
        const settings = settingsOf(name, args);
        const context: RdsContext = { name, args, settings, parent: this };
        const { placement } = args;

        const keyArn = keyFor(context, name, args.kmsKeyArn, placement.region);
        const recoveryKey = recoveryKeyFor(context);
        const site = createSite(context, name, placement, placement.region, keyArn);
        const monitored = settings.monitoringIntervalSeconds > 0;
        const monitoringRole = monitored ? createMonitoringRole(name, args.tags, this) : undefined;
        const [host, hostIs] = pulumi.deferredOutput<string>();
        const credentials = createCredentials(context, keyArn, recoveryKey, host);
        const writer = createWriter(context, site, credentials, monitoringRole);
        hostIs(writer.address);
        const secretArn = secretArnOf(writer, credentials);
        const readers = createReaders(context, site, writer, monitoringRole);
        const proxy = createProxy(context, site, writer, secretArn);
        const recoveryRegion = createRecovery(context, writer, monitoringRole, recoveryKey);
        const alarms = watch(context, { writer, readers, proxy, recoveryRegion });
        subscribe(context, [writer, ...readers], recoveryRegion);
        const target = { instance: writer, proxy, secretArn, site };
        (args.grants ?? []).forEach((grant) => createGrant(context, target, grant));
        granting.set(this, { context, target });

        this.endpoints = endpointsOf({ writer, readers, proxy, recoveryRegion });
        this.port = pulumi.output(settings.port);
        this.secretRef = secretArn;
        this.alarms = alarmArns(alarms);
        this.recovery = pulumi.output(recoveryRegion?.region).apply((region) => recoveryOf(settings, region));
        this.instance = writer;
        this.securityGroupId = site.securityGroupId;
        this.dbiResourceId = writer.resourceId;
        this.keyArn = pulumi.output(keyArn);
        if (proxy !== undefined) this.proxyEndpoint = proxy.endpoint;
        const { endpoints, port, secretRef, recovery, instance, securityGroupId, dbiResourceId } = this;
        this.registerOutputs({
            ...{ endpoints, port, secretRef, alarms: this.alarms, recovery, instance, securityGroupId },
            ...{ dbiResourceId, keyArn: this.keyArn, proxyEndpoint: this.proxyEndpoint },
        });
    }

    /** Lets an application's role connect: as its own database user by IAM, or with the secret; its name must differ from the database's other grants. */
    public grantConnect(grant: RdsGrantArgs): aws.iam.RolePolicy {
        const { context, target } = granting.get(this) as Granting;
        refuse("RdsDatabase", context.name, grantProblems(grant, context.settings));
        return createGrant(context, target, grant);
    }
}

/** The secret of the master user: Strata's own, or the one that RDS made with the instance. */
function secretArnOf(writer: aws.rds.Instance, { secret }: MasterCredentials): pulumi.Output<string> {
    return secret?.secretArn ?? writer.masterUserSecrets.apply((secrets) => secrets?.[0]?.secretArn ?? "");
}

/** What a client can reach. */
interface Reachable {
    writer: aws.rds.Instance;
    readers: aws.rds.Instance[];
    proxy?: aws.rds.Proxy;
    recoveryRegion?: RecoveryRegion;
}

/** Host names by role, of those roles that there are. */
function endpointsOf({ writer, readers, proxy, recoveryRegion }: Reachable): pulumi.Output<{ [role: string]: string }> {
    const hosts: { [role: string]: pulumi.Output<string> } = { writer: writer.address };
    if (readers[0] !== undefined) hosts.reader = readers[0].address;
    if (proxy !== undefined) hosts.proxy = proxy.endpoint;
    if (recoveryRegion?.replica !== undefined) hosts.recovery = recoveryRegion.replica.instance.address;
    return pulumi.output(hosts);
}

/** Creates the alarms of every instance and the proxy, each in its own region. */
function watch(
    context: RdsContext,
    { writer, readers, proxy, recoveryRegion }: Reachable,
): aws.cloudwatch.MetricAlarm[] {
    const { name, args, settings, parent } = context;
    const { tags, alertTopics, recovery, placement } = args;
    const specs = [
        ...writerAlarms(settings, writer.identifier),
        ...readers.flatMap((reader, index) => readerAlarms(settings, reader.identifier, `reader-${index + 1}-`)),
        ...(proxy === undefined ? [] : proxyAlarms(settings.maxConnections, proxy.name)),
    ];
    const here = createAlarms(name, specs, alertTopics, { parent, region: placement.region, tags });
    const replica = recoveryRegion?.replica?.instance;
    if (replica === undefined || recovery?.alertTopics === undefined) return here;
    const there = readerAlarms(settings, replica.identifier, "recovery-");
    return [...here, ...createAlarms(name, there, recovery.alertTopics, { parent, region: recovery.region, tags })];
}
