import { Tier } from "../../shared/tier";
import type { LakeTransitionArgs } from "./zone.args";
import { LakeStorageClass, LakeZone } from "./zone.args";

/** What the tier decides about a lake. */
export interface LakeSizes {
    /** How long deleted and overwritten versions are kept, in days. */
    noncurrentExpireAfterDays: number;
    /** The zones that are copied to the recovery region. */
    replicatedZones: LakeZone[];
    requestMetrics: boolean;
    scanLimitGib: number;
    dailyScanAlarmGib: number;
    resultRetentionDays: number;
    accessLogRetentionDays: number;
    storageAlarmGib: number;
    /** When crawlers run; left out where they run on demand. */
    crawlerSchedule?: string;
}

/** The sizes and promises of each tier. */
export const lakeTiers: Record<Tier, LakeSizes> = {
    [Tier.Basic]: {
        noncurrentExpireAfterDays: 7,
        replicatedZones: [],
        requestMetrics: false,
        scanLimitGib: 10,
        dailyScanAlarmGib: 100,
        resultRetentionDays: 7,
        accessLogRetentionDays: 90,
        storageAlarmGib: 1024,
    },
    [Tier.Standard]: {
        noncurrentExpireAfterDays: 30,
        replicatedZones: [],
        requestMetrics: true,
        scanLimitGib: 100,
        dailyScanAlarmGib: 1024,
        resultRetentionDays: 30,
        accessLogRetentionDays: 365,
        storageAlarmGib: 10_240,
        crawlerSchedule: "cron(0 3 * * ? *)",
    },
    [Tier.Premium]: {
        noncurrentExpireAfterDays: 90,
        replicatedZones: [LakeZone.Curated],
        requestMetrics: true,
        scanLimitGib: 1024,
        dailyScanAlarmGib: 10_240,
        resultRetentionDays: 30,
        accessLogRetentionDays: 365,
        storageAlarmGib: 102_400,
        crawlerSchedule: "cron(0 0/6 * * ? *)",
    },
};

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
