import * as aws from "@pulumi/aws";
import { provisionedAlarms } from "./alarms.provisioned";
import type { RedshiftContext } from "./context";
import { clusterParameters } from "./parameters";
import { createPauses } from "./pause";
import { createSnapshots } from "./snapshots";
import { clusterUsageLimits } from "./usage-limits";
import type { Surroundings, Warehouse } from "./warehouse";
import { rolesOf } from "./warehouse";

/** The parameter groups of today's engine; their TLS default is on. Source: "Amazon Redshift parameter groups". */
const family = "redshift-2.0";

/** Creates a cluster of nodes, and all that belongs to it. */
export function createProvisioned(context: RedshiftContext, around: Surroundings): Warehouse {
    const cluster = createCluster(context, around);
    createLogging(context, cluster, around);
    createSnapshots(context, cluster);
    createPauses(context, cluster);
    const limits = clusterUsageLimits(context, cluster);
    return {
        cluster,
        host: cluster.dnsName,
        secretArn: cluster.masterPasswordSecretArn,
        arn: cluster.arn,
        alarms: provisionedAlarms(context, cluster.clusterIdentifier, limits),
    };
}

function createGroups({ name, args, settings, parent }: RedshiftContext) {
    const { region, subnetIds } = args.placement;
    const { tags } = args;
    const subnets = new aws.redshift.SubnetGroup(
        `${name}-subnets`,
        { region, description: `Isolated subnets of ${name}`, subnetIds, tags },
        { parent },
    );
    const parameters = new aws.redshift.ParameterGroup(
        `${name}-parameters`,
        {
            region,
            family,
            description: `Parameters of ${name}`,
            parameters: clusterParameters(settings, args.parameters, args.wlmJson),
            tags,
        },
        { parent },
    );
    return { clusterSubnetGroupName: subnets.name, clusterParameterGroupName: parameters.name };
}

/** What a cluster is made from, and what it keeps of itself. */
function snapshotArgs({ args, settings }: RedshiftContext) {
    const { identifier, protection, backupRetentionDays, manualSnapshotRetentionDays } = settings;
    const finalSnapshot = args.finalSnapshotIdentifier ?? `${identifier}-final`;
    return {
        ...args.restore,
        automatedSnapshotRetentionPeriod: backupRetentionDays,
        manualSnapshotRetentionPeriod: manualSnapshotRetentionDays,
        skipFinalSnapshot: !protection.finalSnapshot,
        finalSnapshotIdentifier: protection.finalSnapshot ? finalSnapshot : undefined,
    };
}

/** Redshift has no deletion protection of its own; where one is due, Pulumi's stands in for it. */
function createCluster(context: RedshiftContext, { securityGroupId, lakeRole }: Surroundings): aws.redshift.Cluster {
    const { name, args, settings, keyArn, parent } = context;
    const { identifier, protection, nodes } = settings;
    return new aws.redshift.Cluster(
        `${name}-cluster`,
        {
            region: args.placement.region,
            clusterIdentifier: identifier,
            ...createGroups(context),
            nodeType: settings.nodeType.name,
            clusterType: nodes === 1 ? "single-node" : "multi-node",
            numberOfNodes: nodes,
            multiAz: settings.multiAz,
            availabilityZoneRelocationEnabled: settings.relocation,
            databaseName: settings.databaseName,
            port: settings.port,
            masterUsername: settings.username,
            manageMasterPassword: true,
            masterPasswordSecretKmsKeyId: keyArn,
            encrypted: "true",
            kmsKeyId: keyArn,
            publiclyAccessible: false,
            enhancedVpcRouting: true,
            vpcSecurityGroupIds: [securityGroupId],
            ...rolesOf(lakeRole, args.iamRoleArns),
            ...snapshotArgs(context),
            preferredMaintenanceWindow: settings.maintenanceWindow,
            maintenanceTrackName: settings.maintenanceTrack,
            allowVersionUpgrade: true,
            applyImmediately: settings.applyImmediately,
            tags: args.tags,
        },
        {
            parent,
            protect: protection.protect || protection.deletionProtection,
            // Read at creation only; to forget it afterwards is no change.
            ignoreChanges: ["snapshotIdentifier", "snapshotArn"],
        },
    );
}

function createLogging(
    { name, args, settings, parent }: RedshiftContext,
    cluster: aws.redshift.Cluster,
    { auditLogs }: Surroundings,
): void {
    const { auditBucketName: bucketName, placement } = args;
    const target =
        bucketName === undefined
            ? { logDestinationType: "cloudwatch", logExports: settings.logExports }
            : { logDestinationType: "s3", bucketName, s3KeyPrefix: `${settings.identifier}/` };
    new aws.redshift.Logging(
        `${name}-logging`,
        { region: placement.region, clusterIdentifier: cluster.clusterIdentifier, ...target },
        { parent, dependsOn: auditLogs },
    );
}
