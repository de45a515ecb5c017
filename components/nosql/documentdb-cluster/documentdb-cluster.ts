import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { regionOf } from "../../foundation/aws/account";
import { alarmArns, createAlarms } from "../../foundation/aws/alarms";
import { secretReadPolicy } from "../../foundation/aws/secret-policy";
import { StoreSecret } from "../../foundation/aws/store-secret/store-secret";
import { refuse } from "../../shared/problems";
import type { Recovery } from "../../shared/store";
import { grantProblems } from "./access.rules";
import { clusterAlarms } from "./alarms";
import type { DocumentdbContext } from "./context";
import type { DocumentdbClusterArgs, DocumentdbGrantArgs } from "./documentdb-cluster.args";
import { documentdbClusterProblems } from "./documentdb-cluster.rules";
import { settingsOf } from "./documentdb-cluster.settings";
import { subscribe } from "./events";
import type { RecoveryKey } from "./global";
import { createGlobalCluster, createSecondary, recoveryKeyFor } from "./global";
import type { Member } from "./members";
import { createMember } from "./members";
import { recoveryOf } from "./recovery";
import { createSite, keyFor } from "./site";

/** What a later grant is made from. */
interface Granting {
    context: DocumentdbContext;
    secretArn: pulumi.Output<string>;
    keyArn: pulumi.Input<string>;
}

/** Beside the class, since a private field would become one of its outputs. */
const granting = new WeakMap<DocumentdbCluster, Granting>();

/** An Amazon DocumentDB cluster for MongoDB workloads: encrypted, private, TLS only, audited, backed up, watched, and global where its tier is. */
export class DocumentdbCluster extends pulumi.ComponentResource {
    /** Host names by role: writer, with several instances reader, and with a global cluster recovery. */
    public readonly endpoints: pulumi.Output<{ [role: string]: string }>;
    /** The port of every endpoint. */
    public readonly port: pulumi.Output<number>;
    /** The ARN of the secret with the master user's name and password; with a global cluster, it is kept in the recovery region as well. */
    public readonly secretRef: pulumi.Output<string>;
    /** The ARNs of the alarms. */
    public readonly alarms: pulumi.Output<string[]>;
    /** What is lost, how long it takes and what to do, when the cluster has to be recovered. */
    public readonly recovery: pulumi.Output<Recovery>;
    /** The cluster. */
    public readonly cluster: aws.docdb.Cluster;
    /** The security group of the cluster; to let somebody in, name them in the placement. */
    public readonly securityGroupId: pulumi.Output<string>;
    /** The CMK of the cluster. */
    public readonly keyArn: pulumi.Output<string>;

    constructor(name: string, args: DocumentdbClusterArgs, opts?: pulumi.ComponentResourceOptions) {
        super("strata:index:DocumentdbCluster", name, {}, opts);
        refuse("DocumentdbCluster", name, documentdbClusterProblems(name, args));
        const settings = settingsOf(name, args);
        const { placement, recovery } = args;
        const context: DocumentdbContext = { name, args, settings, parent: this };

        const keyArn = keyFor(context, name, args.kmsKeyArn, placement.region);
        const recoveryKey = recoveryKeyFor(context);
        const names = { prefix: name, identifier: settings.identifier };
        const site = createSite(context, names, placement, placement.region, keyArn);
        const [host, hostIs] = pulumi.deferredOutput<string>();
        const secret = createSecret(context, keyArn, recoveryKey, host);
        const globalCluster = createGlobalCluster(context);
        const credentials = { masterUsername: settings.username, masterPassword: secret.password };
        const primary = createMember(context, site, { globalCluster, credentials });
        hostIs(primary.cluster.endpoint);
        const secondary = createSecondary(context, globalCluster, recoveryKey, primary);
        const alarms = watch(context, primary, secondary?.member);
        tell(context, primary, secondary?.member);
        (args.secretGrants ?? []).forEach((grant) =>
            createGrant({ context, secretArn: secret.secretArn, keyArn }, grant),
        );
        granting.set(this, { context, secretArn: secret.secretArn, keyArn });

        this.endpoints = endpointsOf(primary, secondary?.member);
        this.port = pulumi.output(settings.port);
        this.secretRef = secret.secretArn;
        this.alarms = alarmArns(alarms);
        this.recovery = pulumi.output(recovery?.region).apply((region) => recoveryOf(settings, region));
        this.cluster = primary.cluster;
        this.securityGroupId = site.securityGroupId;
        this.keyArn = pulumi.output(keyArn);
        const { endpoints, port, secretRef, cluster, securityGroupId } = this;
        this.registerOutputs({
            ...{ endpoints, port, secretRef, alarms: this.alarms, recovery: this.recovery },
            ...{ cluster, securityGroupId, keyArn: this.keyArn },
        });
    }

    /** Lets an application's role read the credentials; its name must differ from the cluster's other grants. */
    public grantConnect(grant: DocumentdbGrantArgs): aws.iam.RolePolicy {
        const known = granting.get(this) as Granting;
        refuse("DocumentdbCluster", known.context.name, grantProblems(grant, known.context.args));
        return createGrant(known, grant);
    }
}

/** DocumentDB could make the password itself, but the provider lets no key be named for that secret; so it is Strata's own, under the CMK. */
function createSecret(
    { name, args, settings, parent }: DocumentdbContext,
    kmsKeyArn: pulumi.Input<string>,
    replica: RecoveryKey | undefined,
    host: pulumi.Output<string>,
): StoreSecret {
    const { username, port, environment } = settings;
    return new StoreSecret(
        `${name}-credentials`,
        {
            kmsKeyArn,
            username,
            port,
            environment,
            // A promoted secondary keeps its users, so their password must outlive the region as well.
            replicas: replica && [replica],
            engine: "mongo",
            host,
            rotation: args.rotation,
            region: args.placement.region,
            tags: args.tags,
        },
        { parent },
    );
}

function createGrant(
    { context, secretArn, keyArn }: Granting,
    { grantName, roleName }: DocumentdbGrantArgs,
): aws.iam.RolePolicy {
    const { name, args, parent } = context;
    const policy = secretReadPolicy([secretArn], keyArn, regionOf(args.placement.region, parent));
    return new aws.iam.RolePolicy(`${name}-grant-${grantName}`, { role: roleName, policy }, { parent });
}

/** Host names by role, of those roles that there are. */
function endpointsOf(primary: Member, secondary: Member | undefined): pulumi.Output<{ [role: string]: string }> {
    const hosts: { [role: string]: pulumi.Output<string> } = { writer: primary.cluster.endpoint };
    if (primary.instances.length > 1) hosts.reader = primary.cluster.readerEndpoint;
    if (secondary !== undefined) hosts.recovery = secondary.cluster.readerEndpoint;
    return pulumi.output(hosts);
}

/** Tells what happens to every member, each in its own region. */
function tell(context: DocumentdbContext, primary: Member, secondary: Member | undefined): void {
    const { name, args } = context;
    const { placement, alertTopics, recovery } = args;
    subscribe(context, name, primary, { region: placement.region, topics: alertTopics });
    if (secondary === undefined || recovery === undefined) return;
    subscribe(context, `${name}-recovery`, secondary, { region: recovery.region, topics: recovery.alertTopics });
}

/** Creates the alarms of every member, each in its own region. */
function watch(
    { name, args, settings, parent }: DocumentdbContext,
    primary: Member,
    secondary: Member | undefined,
): aws.cloudwatch.MetricAlarm[] {
    const { tags, alertTopics, recovery, placement } = args;
    const specs = clusterAlarms(settings, primary.cluster.clusterIdentifier);
    const here = createAlarms(name, specs, alertTopics, { parent, region: placement.region, tags });
    if (secondary === undefined || recovery === undefined) return here;
    const there = clusterAlarms(settings, secondary.cluster.clusterIdentifier, "recovery-");
    return [...here, ...createAlarms(name, there, recovery.alertTopics, { parent, region: recovery.region, tags })];
}
