import { LakeZone } from "../shared/lake-zone";
import type { LakeTransitionArgs } from "./zone.args";
import { LakeStorageClass } from "./zone.args";

/**
 * How objects of each zone age in every tier: only into classes that Athena reads, and never into nothing.
 * Raw data is seldom read once it is processed; who reads curated data, and when, is not known beforehand.
 */
export const defaultTransitions: Record<LakeZone, LakeTransitionArgs[]> = {
    [LakeZone.Raw]: [
        { storageClass: LakeStorageClass.StandardIa, afterDays: 30 },
        { storageClass: LakeStorageClass.GlacierInstantRetrieval, afterDays: 90 },
    ],
    [LakeZone.Processed]: [{ storageClass: LakeStorageClass.StandardIa, afterDays: 30 }],
    [LakeZone.Curated]: [{ storageClass: LakeStorageClass.IntelligentTiering, afterDays: 0 }],
};

/** When the parts of unfinished uploads are deleted, in days, in every tier. */
export const defaultAbortUploadsAfterDays = 7;
