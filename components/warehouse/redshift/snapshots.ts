import * as aws from "@pulumi/aws";
import { RecoveryCopy } from "../../shared/tiers";
import type { RedshiftContext } from "./context";
import { keyFor } from "./site";

/** Takes snapshots of a cluster by the clock, and copies them to the recovery region under a key of that region. */
export function createSnapshots(context: RedshiftContext, cluster: aws.redshift.Cluster): void {
    const { name, args, settings, parent } = context;
    const { region } = args.placement;
    const { clusterIdentifier } = cluster;
    const schedule = new aws.redshift.SnapshotSchedule(
        `${name}-snapshots`,
        {
            region,
            identifier: `${settings.identifier}-snapshots`,
            description: `Snapshots of ${name}`,
            definitions: [`rate(${settings.snapshotIntervalHours} hours)`],
            forceDestroy: true,
            tags: args.tags,
        },
        { parent },
    );
    new aws.redshift.SnapshotScheduleAssociation(
        `${name}-snapshots-of-cluster`,
        { region, clusterIdentifier, scheduleIdentifier: schedule.identifier },
        { parent },
    );
    if (settings.recoveryCopy !== RecoveryCopy.None) createCopy(context, cluster);
}

/** A grant, in the other region, by which Redshift there uses that region's key. Source: "Copying snapshots to another AWS Region", Amazon Redshift management guide. */
function createCopy(context: RedshiftContext, { clusterIdentifier }: aws.redshift.Cluster): void {
    const { name, args, settings, parent } = context;
    const { recovery, placement, tags } = args;
    if (recovery === undefined) return;
    const kmsKeyId = keyFor(context, `${name}-recovery`, recovery.kmsKeyArn, recovery.region);
    const grant = new aws.redshift.SnapshotCopyGrant(
        `${name}-copy-grant`,
        { region: recovery.region, snapshotCopyGrantName: `${settings.identifier}-copies`, kmsKeyId, tags },
        { parent },
    );
    new aws.redshift.SnapshotCopy(
        `${name}-copy`,
        {
            region: placement.region,
            clusterIdentifier,
            destinationRegion: recovery.region,
            snapshotCopyGrantName: grant.snapshotCopyGrantName,
            retentionPeriod: settings.backupRetentionDays,
            manualSnapshotRetentionPeriod: settings.manualSnapshotRetentionDays,
        },
        { parent },
    );
}
