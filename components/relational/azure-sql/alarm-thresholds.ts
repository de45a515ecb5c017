import type { DatabaseSettings, PoolSettings } from "./azure-sql.settings";
import type { ServiceObjective } from "./service-objectives";
import { workersOf } from "./service-objectives";

const bytesPerGib = 2 ** 30;
/** What Hyperscale grows to. Source: "Hyperscale service tier", Azure SQL documentation. */
const hyperscaleGib = 128 * 1024;
const secondsPerDay = 86_400;

/** What the size of a database or a pool decides, computed once for the alarms and their tests. */
export function thresholdsOf({ objective, maxSizeGib }: DatabaseSettings | PoolSettings) {
    const most = (maxSizeGib ?? hyperscaleGib) * bytesPerGib;
    return {
        storageBytes: { warning: Math.round(most * 0.8), critical: Math.round(most * 0.95) },
        workers: workersOf(objective),
        // One in a hundred requests that run at once, in a quarter of an hour.
        deadlocks: Math.max(5, Math.round(workersOf(objective) / 100)),
        failedConnections: Math.max(5, Math.round(workersOf(objective) / 50)),
        billedSeconds: billedSecondsOf(objective),
    };
}

/** From half of its most on, all day, a serverless database costs more than a provisioned one; in vCore seconds a day. */
function billedSecondsOf({ serverless, vcores }: ServiceObjective): number | undefined {
    return serverless ? (vcores * secondsPerDay) / 2 : undefined;
}

/** See thresholdsOf. */
export type Thresholds = ReturnType<typeof thresholdsOf>;

/** How far the secondary may lag, in seconds: a failover would lose as much. */
export const replicationLagSeconds = { warning: 60, critical: 300 };
