import type { AzurePostgresSettings } from "./azure-postgres.settings";
import type { ComputeSize } from "./compute-sizes";
import { reservedConnections } from "./compute-sizes";
import type { StorageSettings } from "./storage";
import { readOnlyPercent } from "./storage";

const bytesPerGib = 2 ** 30;

/** What the size of a server decides, computed once for the alarms and their tests. */
export function thresholdsOf(
    { maxConnections }: AzurePostgresSettings,
    compute: ComputeSize,
    { gib }: StorageSettings,
) {
    const connections = maxConnections - reservedConnections;
    const readOnly = readOnlyPercent(gib);
    return {
        connections: {
            most: connections,
            warning: Math.floor(connections * 0.8),
            critical: Math.floor(connections * 0.95),
        },
        // A one in fifty of what can be connected, in five minutes.
        failedConnections: Math.max(10, Math.round(connections / 50)),
        storagePercent: { readOnly, warning: readOnly - 15, critical: readOnly - 5 },
        // A slot that nobody reads keeps the log until the disk is full.
        logBytes: Math.round(gib * bytesPerGib * 0.2),
        // As much backup as disk is in the price.
        backupBytes: gib * bytesPerGib,
        cpuCredits: compute.maxCpuCredits === undefined ? undefined : Math.round(compute.maxCpuCredits * 0.2),
    };
}

/** See thresholdsOf. */
export type Thresholds = ReturnType<typeof thresholdsOf>;

/** How far a replica may lag: a promotion would lose as much. */
export const replicationLag = { warningSeconds: 60, criticalSeconds: 300, bytes: bytesPerGib };

/** PostgreSQL stops at 2^31 transactions that were never frozen; autovacuum comes to it at 200 million. */
export const transactionIds = { warning: 1_000_000_000, critical: 1_500_000_000 };
