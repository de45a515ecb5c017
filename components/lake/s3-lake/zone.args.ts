import type * as pulumi from "@pulumi/pulumi";
import type { AlertTopicArns } from "../../foundation/aws/placement";

/** Where S3 may move objects as they age. One Zone-IA is left out: it does not survive the loss of an availability zone. */
export enum LakeStorageClass {
    StandardIa = "STANDARD_IA",
    IntelligentTiering = "INTELLIGENT_TIERING",
    GlacierInstantRetrieval = "GLACIER_IR",
    GlacierFlexibleRetrieval = "GLACIER",
    DeepArchive = "DEEP_ARCHIVE",
}

/** One move of ageing objects. */
export interface LakeTransitionArgs {
    /** The storage class that objects move to. */
    storageClass: LakeStorageClass;
    /** The age at which they move, in days since they were written: at least 30 for Standard-IA, else 0 or more. */
    afterDays: number;
}

/** How objects of a zone age. A zone's defaults are replaced setting by setting. */
export interface LakeLifecycleArgs {
    /** The moves, from warmer to colder; an empty list for none. Default: raw to Standard-IA after 30 and Glacier Instant Retrieval after 90 days, processed to Standard-IA after 30, curated to Intelligent-Tiering at once. */
    transitions?: LakeTransitionArgs[];
    /** The age at which objects are deleted, in days. Default: never. */
    expireAfterDays?: number;
    /** How long deleted and overwritten versions are kept, in days. Default: 7 in basic, 30 in standard, 90 in premium. */
    noncurrentExpireAfterDays?: number;
    /** How many of the newest noncurrent versions are kept even beyond that, 1 to 100. Default: none. */
    noncurrentVersionsKept?: number;
    /** The age at which the parts of unfinished uploads are deleted, in days. Default: 7. */
    abortUploadsAfterDays?: number;
}

/** How strictly locked objects are held. */
export enum ObjectLockMode {
    /** Principals with s3:BypassGovernanceRetention may shorten or lift the lock. */
    Governance = "GOVERNANCE",
    /** Nobody may, the account's root included. */
    Compliance = "COMPLIANCE",
}

/** Write once, read many: new objects cannot be deleted or overwritten for a time. Needs versioning; cannot be switched off again. */
export interface ObjectLockArgs {
    /** How strictly. */
    mode: ObjectLockMode;
    /** For how long after writing, in days: 1 to 36,500. */
    days: number;
}

/** The opt-in archive tiers of Intelligent-Tiering, for objects that nobody reads. */
export interface IntelligentTieringArgs {
    /** Days without access before an object is archived (Archive Access): 90 to 730. Default: never. */
    archiveAfterDays?: number;
    /** Days without access before an object is archived deeply (Deep Archive Access): 180 to 730. Default: never. */
    deepArchiveAfterDays?: number;
}

/** One zone of a lake: a bucket, and if catalogued a Glue database and crawler. */
export interface LakeZoneArgs {
    /** The bucket's full name. Default: `bucketNamePrefix` and the zone, or the lake's name and a random end. */
    bucketName?: string;
    /** Whether deleted and overwritten objects can be brought back. False needs `allowDataLoss` and an environment other than prod. Default: true. */
    versioning?: boolean;
    /** How objects age. Default: the tier's lifecycle of the zone. */
    lifecycle?: LakeLifecycleArgs;
    /** Whether, and how, new objects are locked. Default: not at all. */
    objectLock?: ObjectLockArgs;
    /** Archive tiers for objects in Intelligent-Tiering. Default: none. */
    intelligentTiering?: IntelligentTieringArgs;
    /** Whether what is written from now on is copied to the recovery region; S3 Batch Replication copies what is there already. Default: curated in premium, else no. */
    replicate?: boolean;
    /** Whether the zone is in the Glue catalogue, and so visible to Athena. Default: true. */
    catalogued?: boolean;
    /** The ARNs of CloudFront's distributions that may read the zone's objects, and decrypt them with the lake's key, through origin access control; a plain list for the preview. With `kmsKeyArn`, that key's policy must let them decrypt. Default: none. */
    edgeDistributionArns?: pulumi.Input<string>[];
}

/** How zones are copied to the recovery region. */
export interface LakeReplicationArgs {
    /** S3 Replication Time Control: 99.99 % of objects within 15 minutes, with an SLA, at a price a GB. Default: true. */
    timeControl?: boolean;
    /** Whether replication is measured, which its alarms need; always with time control. Default: true. */
    metrics?: boolean;
    /** Whether deletions are copied too (as delete markers, so that the copy shows what the zone shows). Default: true. */
    deleteMarkers?: boolean;
}

/** The recovery region, and what the lake finds there. */
export interface LakeRecoveryArgs {
    /** The region, another than the lake's own. */
    region: pulumi.Input<string>;
    /** The CMK of that region for the copies, as a key ARN; its policy must admit S3 there. Default: a StoreKey of its own. */
    kmsKeyArn?: pulumi.Input<string>;
    /** The topics of that region: S3 measures replication latency there, and an alarm reports only inside its region. Default: none, so no latency alarm. */
    alertTopics?: AlertTopicArns;
}
