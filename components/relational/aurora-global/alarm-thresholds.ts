import type { InstanceThresholds } from "../shared/alarms.instance";
import type { AuroraSettings } from "./aurora-global.settings";
import { gibPerAcu } from "./capacity";
import { replicationMinutes } from "./recovery";

const bytesPerGib = 2 ** 30;

/** What else an instance's size decides. */
export interface AuroraThresholds extends InstanceThresholds {
    freeLocalStorageBytes: number;
    /** Of reads and writes. */
    latencySeconds: number;
    readerLagMilliseconds: { warning: number; critical: number };
    regionLagMilliseconds: { warning: number; critical: number };
    transactionIds: number;
}

/** What an instance's size decides, computed once for the alarms and their tests. */
export function thresholdsOf(settings: AuroraSettings): AuroraThresholds {
    const { instance, serverless, maxConnections } = settings;
    const memoryGib = serverless === undefined ? instance.memoryGib : serverless.maxAcu * gibPerAcu;
    const share = (whole: number, part: number) => Math.round(whole * part);
    const thresholds: AuroraThresholds = {
        swapBytes: share(memoryGib * bytesPerGib, 0.02),
        connections: { warning: share(maxConnections, 0.8), critical: share(maxConnections, 0.95) },
        // Local storage is twice the memory or more, so this is 5 % of it at most. Source: "Temporary storage limits for Aurora PostgreSQL".
        freeLocalStorageBytes: share(memoryGib * bytesPerGib, 0.1),
        latencySeconds: 0.2,
        readerLagMilliseconds: { warning: 1_000, critical: 30_000 },
        regionLagMilliseconds: { warning: 10_000, critical: replicationMinutes * 60_000 },
        // Half of what PostgreSQL stops at.
        transactionIds: 1_000_000_000,
    };
    // Serverless memory follows the load and is always nearly full.
    if (serverless !== undefined) return thresholds;
    const free = share(memoryGib * bytesPerGib, 1);
    thresholds.freeableMemoryBytes = { warning: share(free, 0.1), critical: share(free, 0.05) };
    if (instance.maxCpuCredits !== undefined) thresholds.cpuCredits = share(instance.maxCpuCredits, 0.1);
    return thresholds;
}
