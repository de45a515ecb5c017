import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { StoreKey } from "../../foundation/aws/store-key/store-key";
import { KeyUsage } from "../../foundation/aws/store-key/store-key.args";
import type { Environment } from "../../shared/tier";
import { createAccessLogs } from "./access-logs";
import type { LakeBucket } from "./bucket";
import { lakeBucket } from "./bucket";
import type { LakeContext } from "./lake-context";
import { replicationRole } from "./replication.role";
import { prefixed } from "./s3-lake.settings";
import type { Zone } from "./zone";

/** Where copies go. */
export interface RecoveryPlace {
    region: pulumi.Input<string>;
    /** The CMK of the copies; a key is made when it is left out. */
    kmsKeyArn?: pulumi.Input<string>;
    environment?: Environment;
    bucketNamePrefix?: string;
}

/** A zone and its copy. */
export interface Replica extends LakeBucket {
    source: Zone;
    /** The id of the replication rule, under which S3 measures. */
    ruleId: string;
}

/** The only time that S3 Replication Time Control promises, in minutes. */
export const timeControlMinutes = 15;

/** Copies zones to another region: a bucket a zone with the key of that region, one role that may do nothing else, and logs of who reads the copies. */
export function replicateZones(lake: LakeContext, zones: Zone[], place: RecoveryPlace): Replica[] {
    if (zones.length === 0) return [];
    const { name, parent, tags } = lake;
    const kmsKeyArn =
        place.kmsKeyArn ??
        new StoreKey(
            `${name}-recovery`,
            { usage: KeyUsage.S3, region: place.region, environment: place.environment, tags },
            { parent },
        ).keyArn;

    const replicas = zones.map((zone) => createReplica(lake, zone, { ...place, kmsKeyArn }));
    createAccessLogs(
        lake,
        { role: "recovery-access-logs", region: place.region, bucketNamePrefix: place.bucketNamePrefix },
        replicas.map(({ source, bucket }) => ({ role: `${source.settings.zone}-replica`, bucket })),
    );
    const { role, policy } = replicationRole(lake, replicas, { kmsKeyArn, region: place.region });
    for (const replica of replicas) replicate(lake, replica, role, kmsKeyArn, policy);
    return replicas;
}

/** The copy ages and is locked like its zone: S3 replicates locked objects only into a bucket that locks. */
function createReplica(lake: LakeContext, source: Zone, place: RecoveryPlace): Replica {
    const { zone, lifecycle, objectLock } = source.settings;
    const role = `${zone}-replica`;
    const copy = lakeBucket(
        `${lake.name}-${role}`,
        {
            bucketName: prefixed(place.bucketNamePrefix, role),
            region: place.region,
            tags: lake.tags,
            kmsKeyArn: place.kmsKeyArn,
            versioning: true,
            lifecycle,
            objectLock,
            forceDestroy: lake.settings.protection.forceDestroy,
            protect: lake.settings.protection.protect,
        },
        lake.parent,
    );
    return { ...copy, source, ruleId: zone };
}

/** A single rule over everything: S3 has one replication configuration a bucket. It needs the versioning of both buckets. */
function replicate(
    lake: LakeContext,
    { source, bucket, ready, ruleId }: Replica,
    role: aws.iam.Role,
    replicaKmsKeyId: pulumi.Input<string>,
    policy: aws.iam.RolePolicy,
): void {
    const { timeControl, metrics, deleteMarkers } = lake.settings.replication;
    const time = { minutes: timeControlMinutes };
    new aws.s3.BucketReplicationConfig(
        `${lake.name}-${source.settings.zone}-replication`,
        {
            region: lake.region,
            bucket: source.bucket.bucket,
            role: role.arn,
            rules: [
                {
                    id: ruleId,
                    status: "Enabled",
                    priority: 0,
                    filter: { prefix: "" },
                    deleteMarkerReplication: { status: deleteMarkers ? "Enabled" : "Disabled" },
                    // Without this S3 skips whatever is encrypted with KMS, which here is everything.
                    sourceSelectionCriteria: { sseKmsEncryptedObjects: { status: "Enabled" } },
                    destination: {
                        bucket: bucket.arn,
                        encryptionConfiguration: { replicaKmsKeyId },
                        replicationTime: timeControl ? { status: "Enabled", time } : undefined,
                        metrics: metrics
                            ? { status: "Enabled", eventThreshold: timeControl ? time : undefined }
                            : undefined,
                    },
                },
            ],
        },
        { parent: lake.parent, dependsOn: [...source.ready, ...ready, policy] },
    );
}
