import type { RdsSettings } from "./rds-database.settings";
import { baselineIops, freeStorageThresholds } from "./storage";

const bytesPerGib = 2 ** 30;

/** What both an instance's size and its storage decide, computed once for the alarms and their tests. */
export function thresholdsOf(settings: RdsSettings) {
    const { instance, maxConnections, storageGib, maxStorageGib } = settings;
    const iops = settings.iops ?? baselineIops(storageGib);
    const share = (whole: number, part: number) => Math.round(whole * part);
    return {
        freeableMemoryBytes: {
            warning: share(instance.memoryGib * bytesPerGib, 0.1),
            critical: share(instance.memoryGib * bytesPerGib, 0.05),
        },
        freeStorageBytes: freeStorageThresholds(storageGib, Math.max(storageGib, maxStorageGib)),
        connections: { warning: share(maxConnections, 0.8), critical: share(maxConnections, 0.95) },
        // gp3 answers in about a millisecond: more than two waiting for each thousand IOPS means that it is the limit.
        diskQueueDepth: Math.max(10, Math.round(iops / 500)),
        swapBytes: share(instance.memoryGib * bytesPerGib, 0.02),
        cpuCredits: instance.maxCpuCredits === undefined ? undefined : share(instance.maxCpuCredits, 0.1),
        // Beyond the billion ids after which AWS advises to act; PostgreSQL stops at two.
        transactionIds: 1_000_000_000,
        slotLagBytes: share(storageGib * bytesPerGib, 0.1),
    };
}

/** See thresholdsOf. */
export type Thresholds = ReturnType<typeof thresholdsOf>;
