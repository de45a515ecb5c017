/** The limits of gp3 storage for MariaDB and PostgreSQL. Source: "Amazon RDS DB instance storage", Amazon RDS user guide, gp3 storage. */
export const gp3 = {
    minStorageGib: 20,
    maxStorageGib: 65_536,
    /** Below it performance is fixed; from it on RDS stripes four volumes, and IOPS and throughput can be bought. */
    thresholdGib: 400,
    fixedIops: 3_000,
    minIops: 12_000,
    maxIops: 64_000,
    minThroughputMibps: 500,
    maxThroughputMibps: 4_000,
    /** MiB/s that each provisioned I/O per second can carry. */
    throughputPerIops: 0.25,
} as const;

/** The share by which autoscaling's ceiling must exceed the storage. Source: "Managing capacity automatically with Amazon RDS storage autoscaling". */
export const autoscalingHeadroom = 1.1;

/** The IOPS that a volume has when nothing is bought. */
export function baselineIops(storageGib: number): number {
    return storageGib < gp3.thresholdGib ? gp3.fixedIops : gp3.minIops;
}

/** The lowest ceiling that storage autoscaling takes, in GiB; undefined when the storage is too near the service's limit to grow. */
export function lowestCeilingGib(storageGib: number): number | undefined {
    const ceiling = Math.ceil(Number((storageGib * autoscalingHeadroom).toFixed(6)));
    return ceiling > gp3.maxStorageGib ? undefined : ceiling;
}

/** The ceiling of a store whose storage may have been raised above the tier's: at least four times the storage; 0 where it cannot grow. */
export function defaultCeilingGib(storageGib: number, tierCeilingGib: number): number {
    if (lowestCeilingGib(storageGib) === undefined) return 0;
    return Math.min(gp3.maxStorageGib, Math.max(tierCeilingGib, storageGib * 4));
}

/** The most throughput that a number of IOPS carries, in MiB/s. */
export function throughputLimitMibps(iops: number): number {
    return Math.min(gp3.maxThroughputMibps, Math.floor(iops * gp3.throughputPerIops));
}

const bytesPerGib = 2 ** 30;

/**
 * When free storage is too little, in bytes. RDS grows the storage once less than 10 % is free, so `warning` says that growth is due;
 * `critical` says that it did not come, or that the ceiling is reached, where even a small share is much.
 */
export function freeStorageThresholds(storageGib: number, ceilingGib: number): { warning: number; critical: number } {
    const warning = storageGib * 0.1;
    const critical = Math.min(storageGib * 0.09, Math.max(storageGib * 0.05, ceilingGib * 0.02));
    return { warning: Math.round(warning * bytesPerGib), critical: Math.round(critical * bytesPerGib) };
}
