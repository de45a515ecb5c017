import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { alarmArns, createAlarms } from "../../foundation/aws/alarms";
import { policyDocument } from "../../foundation/aws/policy-document";
import { storeSecurityGroup } from "../../foundation/aws/security-group";
import { identifierOf } from "../../shared/identifier";
import { refuse } from "../../shared/problems";
import type { Recovery } from "../../shared/store";
import type { DynamodbGrantArgs } from "../dynamodb-table/data.args";
import { daxAlarms } from "./alarms";
import type { DaxClusterArgs } from "./dax-cluster.args";
import { daxClusterProblems, grantProblems } from "./dax-cluster.rules";
import type { DaxSettings } from "./dax-cluster.settings";
import { settingsOf, tlsPort } from "./dax-cluster.settings";
import type { DaxContext } from "./role";
import { createRole, actionsOf } from "./role";

/** Beside the class, since a private field would become one of its outputs. */
const contexts = new WeakMap<DaxCluster, DaxContext>();

/** A DynamoDB Accelerator cluster: a cache in front of the tables that it is told, encrypted, TLS only, private and watched. */
export class DaxCluster extends pulumi.ComponentResource {
    /** What clients connect to: discovery, the cluster's endpoint with its scheme; and address, its host name. */
    public readonly endpoints: pulumi.Output<{ [role: string]: string }>;
    /** The host name of the cluster. */
    public readonly address: pulumi.Output<string>;
    /** The port of every endpoint: 9111, which is TLS. */
    public readonly port: pulumi.Output<number>;
    /** The cluster's ARN. */
    public readonly clusterArn: pulumi.Output<string>;
    /** The cluster's name in AWS. */
    public readonly clusterName: pulumi.Output<string>;
    /** The security group of the cluster; to let somebody in, name them in the placement. */
    public readonly securityGroupId: pulumi.Output<string>;
    /** The ARN of the role by which the cluster reaches its tables. */
    public readonly roleArn: pulumi.Output<string>;
    /** The ARNs of the alarms. */
    public readonly alarms: pulumi.Output<string[]>;
    /** What is lost, how long it takes and what to do, when the cluster has to be recovered. */
    public readonly recovery: pulumi.Output<Recovery>;
    /** The cluster itself. */
    public readonly cluster: aws.dax.Cluster;

    constructor(name: string, args: DaxClusterArgs, opts?: pulumi.ComponentResourceOptions) {
        super("strata:index:DaxCluster", name, {}, opts);
        refuse("DaxCluster", name, daxClusterProblems(name, args));
        const settings = settingsOf(name, args);
        const context: DaxContext = { name, args, settings, parent: this };
        const { placement, tags, alertTopics } = args;
        const { region } = placement;

        const role = createRole(context);
        this.securityGroupId = storeSecurityGroup(name, placement, { port: tlsPort, region, tags, parent: this });
        this.cluster = createCluster(context, role, this.securityGroupId);
        const alarms = createAlarms(name, daxAlarms(settings), alertTopics, { parent: this, region, tags });
        (args.grants ?? []).forEach((grant) => createGrant(context, this.cluster, grant));
        contexts.set(this, context);

        const { cluster } = this;
        this.address = cluster.clusterAddress;
        this.endpoints = endpointsOf(cluster.clusterAddress);
        this.port = pulumi.output(tlsPort);
        this.clusterArn = cluster.arn;
        this.clusterName = cluster.clusterName;
        this.roleArn = role.arn;
        this.alarms = alarmArns(alarms);
        this.recovery = pulumi.output(recoveryOf(settings));
        const { endpoints, address, port, clusterArn, clusterName, securityGroupId, roleArn, recovery } = this;
        this.registerOutputs({
            ...{ endpoints, address, port, clusterArn, clusterName, securityGroupId, roleArn, recovery, cluster },
            alarms: this.alarms,
        });
    }

    /** Lets an application's role use the cluster; its name must differ from the cluster's other grants. */
    public grant(grant: DynamodbGrantArgs): aws.iam.RolePolicy {
        const context = contexts.get(this) as DaxContext;
        refuse("DaxCluster", context.name, grantProblems("grant", grant, context.settings));
        return createGrant(context, this.cluster, grant);
    }
}

/** What clients connect to, by role. */
function endpointsOf(address: pulumi.Output<string>): pulumi.Output<{ [role: string]: string }> {
    const endpoints: { [role: string]: pulumi.Output<string> } = {
        discovery: pulumi.interpolate`daxs://${address}`,
        address,
    };
    return pulumi.output(endpoints);
}

function createCluster(
    context: DaxContext,
    role: aws.iam.Role,
    securityGroupId: pulumi.Output<string>,
): aws.dax.Cluster {
    const { name, args, settings, parent } = context;
    const { region, subnetIds } = args.placement;
    const identifier = identifierOf(name);
    const subnetGroup = new aws.dax.SubnetGroup(
        `${name}-subnets`,
        { region, description: `Isolated subnets of ${identifier}`, subnetIds },
        { parent },
    );
    const parameterGroup = createParameterGroup(context);
    return new aws.dax.Cluster(
        `${name}-cluster`,
        {
            region,
            clusterName: settings.clusterName,
            description: `Strata: cache of ${identifier}`,
            nodeType: settings.nodeType.name,
            replicationFactor: settings.nodes,
            iamRoleArn: role.arn,
            subnetGroupName: subnetGroup.name,
            securityGroupIds: [securityGroupId],
            parameterGroupName: parameterGroup.name,
            // Both are decided for good when the cluster is made, and off unless it is said.
            serverSideEncryption: { enabled: true },
            clusterEndpointEncryptionType: "TLS",
            maintenanceWindow: settings.maintenanceWindow,
            tags: args.tags,
        },
        // Two clusters of one name cannot be; with a name of Strata's own, the new one is there before the old one goes.
        { parent, deleteBeforeReplace: args.clusterName !== undefined },
    );
}

function createParameterGroup({ name, args, settings, parent }: DaxContext): aws.dax.ParameterGroup {
    return new aws.dax.ParameterGroup(
        `${name}-parameters`,
        {
            region: args.placement.region,
            description: `Parameters of ${identifierOf(name)}`,
            parameters: [
                { name: "query-ttl-millis", value: String(settings.queryTtlSeconds * 1000) },
                { name: "record-ttl-millis", value: String(settings.itemTtlSeconds * 1000) },
            ],
        },
        { parent },
    );
}

/** Source: "Actions, resources, and condition keys for Amazon DynamoDB Accelerator (DAX)", Service authorization reference. */
function createGrant(
    { name, parent }: DaxContext,
    cluster: aws.dax.Cluster,
    grant: DynamodbGrantArgs,
): aws.iam.RolePolicy {
    const policy = policyDocument([
        {
            Sid: "UseCluster",
            Effect: "Allow",
            Action: actionsOf(grant.access, "dax"),
            Resource: cluster.arn,
        },
    ]);
    return new aws.iam.RolePolicy(`${name}-grant-${grant.grantName}`, { role: grant.roleName, policy }, { parent });
}

/** How long each way back takes, in minutes: for replicas to take over, and for a new cluster to stand. */
const minutes = { failover: 1, cluster: 20 };

/** The cache holds nothing that the tables do not hold: what is lost is speed. */
export function recoveryOf({ nodes }: DaxSettings): Recovery {
    const failover = nodes > 1 ? `lost node: the ${nodes - 1} others answer; ` : "";
    return {
        rpoMinutes: 0,
        rtoMinutes: nodes >= 3 ? minutes.failover : minutes.cluster,
        how: `${failover}lost cluster: clients go to DynamoDB itself, and an update makes a new one in about ${minutes.cluster} minutes; writes go through to the tables, so nothing is lost`,
    };
}
