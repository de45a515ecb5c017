import { Tier } from "./tier";

/** Sizes of a lake on S3. */
export interface LakeSizes {
    /** How long deleted and overwritten versions are kept, in days. */
    noncurrentExpireAfterDays: number;
    /** The names of the zones that are copied to the recovery region. */
    replicatedZones: string[];
    /** Whether requests and errors are counted a minute. */
    requestMetrics: boolean;
    /** The most that one query may scan, in GiB. */
    scanLimitGib: number;
    /** How much all queries of a day may scan before a warning, in GiB. */
    dailyScanAlarmGib: number;
    resultRetentionDays: number;
    accessLogRetentionDays: number;
    /** The size of one zone from which the info topic is told, in GiB. */
    storageAlarmGib: number;
    /** When crawlers run; left out where they run on demand. */
    crawlerSchedule?: string;
}

/** What each tier decides about a lake on S3. */
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
        replicatedZones: ["curated"],
        requestMetrics: true,
        scanLimitGib: 1024,
        dailyScanAlarmGib: 10_240,
        resultRetentionDays: 30,
        accessLogRetentionDays: 365,
        storageAlarmGib: 102_400,
        crawlerSchedule: "cron(0 0/6 * * ? *)",
    },
};
